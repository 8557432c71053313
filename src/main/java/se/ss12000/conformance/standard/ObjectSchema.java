package se.ss12000.conformance.standard;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import se.ss12000.conformance.text.Text;

/** The attributes that one JSON object may have, in the order of the standard. */
public record ObjectSchema(Text title, Text description, Map<String, Attribute> attributes) {
  public ObjectSchema {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }
}
