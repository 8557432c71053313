package se.ss12000.conformance.samples;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A line and a column of a file, found in another way than the program finds them. */
record Place(int line, int column) {
  private static final JsonFactory JSON = new JsonFactory();

  /** Where a value begins. In JSON Lines the first step of a pointer counts the lines. */
  static Place of(Path file, String pointer) throws IOException {
    if (!file.toString().endsWith(".jsonl")) {
      return in(Files.readString(file), pointer);
    }
    String[] steps = pointer.split("/", 3);
    int index = Integer.parseInt(steps[1]);
    List<String> lines = Files.readAllLines(file);
    String rest = steps.length > 2 ? "/" + steps[2] : "";
    return new Place(index + 1, in(lines.get(index), rest).column());
  }

  private static Place in(String text, String pointer) throws IOException {
    JsonPointer wanted = JsonPointer.compile(pointer);
    try (JsonParser parser = JSON.createParser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        boolean value = token.isScalarValue() || token.isStructStart();
        if (value && pointerTo(parser, token).equals(wanted)) {
          JsonLocation start = parser.currentTokenLocation();
          return new Place(start.getLineNr(), start.getColumnNr());
        }
      }
    }
    throw new IllegalArgumentException("nothing at " + pointer);
  }

  private static JsonPointer pointerTo(JsonParser parser, JsonToken token) {
    var context = parser.getParsingContext();
    return (token.isStructStart() ? context.getParent() : context).pathAsPointer();
  }
}
