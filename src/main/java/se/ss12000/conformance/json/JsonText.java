package se.ss12000.conformance.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** JSON that people can read as well: indented, and with everything in it visible. */
public final class JsonText {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JsonText() {}

  /** Writes a whole document, and ends its last line. */
  public static void write(JsonNode document, Appendable out) throws IOException {
    try (JsonGenerator json = generator(out)) {
      json.writeTree(document);
    }
    out.append('\n');
  }

  /** What writes a document bit by bit; {@code out} stays open when it is closed. */
  public static JsonGenerator generator(Appendable out) throws IOException {
    JsonGenerator json = MAPPER.getFactory().createGenerator(new AppendableWriter(out));
    json.setCharacterEscapes(new VisibleEscapes());
    json.setPrettyPrinter(printer());
    return json;
  }

  private static DefaultPrettyPrinter printer() {
    var indenter = new DefaultIndenter("  ", "\n");
    var separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }
}
