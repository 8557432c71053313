package se.ss12000.conformance.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

/**
 * Writes the members of JSON objects, texts in one language.
 *
 * <p>A string that has nothing to say is left out; a list is always there, even when it is empty.
 */
final class Members {
  private final JsonGenerator json;
  private final Language language;

  Members(JsonGenerator json, Language language) {
    this.json = json;
    this.language = language;
  }

  /** The content of an object. */
  @FunctionalInterface
  interface Content {
    void write() throws IOException;
  }

  /** The content of an object that stands for an item of a list. */
  @FunctionalInterface
  interface ItemContent<T> {
    void write(T item) throws IOException;
  }

  void text(String name, Text value) throws IOException {
    string(name, value.in(language));
  }

  void string(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(name, value);
    }
  }

  void code(String name, Enum<?> value) throws IOException {
    json.writeStringField(name, value.name().toLowerCase(Locale.ROOT));
  }

  void number(String name, long value) throws IOException {
    json.writeNumberField(name, value);
  }

  void truth(String name, boolean value) throws IOException {
    json.writeBooleanField(name, value);
  }

  void strings(String name, Collection<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  void object(String name, Content content) throws IOException {
    json.writeObjectFieldStart(name);
    content.write();
    json.writeEndObject();
  }

  <T> void objects(String name, List<T> items, ItemContent<T> content) throws IOException {
    json.writeArrayFieldStart(name);
    for (T item : items) {
      json.writeStartObject();
      content.write(item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
