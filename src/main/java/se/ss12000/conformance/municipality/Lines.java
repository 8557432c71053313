package se.ss12000.conformance.municipality;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/** Writes records of any type as JSON Lines: one record, one line. */
public final class Lines implements Output {
  private final JsonGenerator json;
  private boolean any;

  private Lines(JsonGenerator json) {
    this.json = json;
  }

  /** Lines to a stream, which is closed in the end. */
  public static Lines to(OutputStream out) throws IOException {
    return new Lines(mapper().createGenerator(out));
  }

  /** Lines to a writer, which is not closed in the end. */
  public static Lines to(Writer out) throws IOException {
    JsonGenerator json = mapper().createGenerator(out);
    return new Lines(json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET));
  }

  private static ObjectMapper mapper() {
    return new ObjectMapper(new JsonFactoryBuilder().rootValueSeparator("\n").build());
  }

  @Override
  public void add(String type, ObjectNode record) throws IOException {
    json.writeTree(record);
    any = true;
  }

  @Override
  public void close() throws IOException {
    if (any) {
      json.writeRaw('\n');
    }
    json.close();
  }
}
