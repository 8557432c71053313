package se.ss12000.conformance.catalogue;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.standard.Library;

/**
 * A small document that keeps or breaks a rule.
 *
 * @param path where it stands, from the root of the project
 * @param bytes its size
 * @param text what stands in it; nothing when it is no text
 */
public record Example(String path, long bytes, Optional<String> text) {
  private static final String FOLDER = "samples/rules/";

  /** Which side of a rule an example is on. */
  public enum Side {
    CONFORMS,
    BREAKS;

    private String fileName() {
      return this == CONFORMS ? "conforms" : "breaks";
    }
  }

  /** The examples of a rule; none when no document can show it. */
  public static List<Example> of(Rule rule, Side side) {
    String folder = FOLDER + rule.id();
    String inner = folder + "/" + side.fileName();
    Stream<String> single =
        Library.list(folder).stream()
            .filter(name -> name.startsWith(side.fileName() + "."))
            .map(name -> folder + "/" + name);
    Stream<String> several = Library.list(inner).stream().map(name -> inner + "/" + name);
    return Stream.concat(single, several).map(Example::read).toList();
  }

  /** The options that the examples of a rule need, on one line; empty when they need none. */
  public static String options(Rule rule) {
    String file = FOLDER + rule.id() + "/options.txt";
    try {
      return new String(Library.read(file), StandardCharsets.UTF_8).strip().replace('\n', ' ');
    } catch (NoSuchFileException e) {
      return "";
    }
  }

  private static Example read(String path) {
    try {
      byte[] content = Library.read(path);
      return new Example(path, content.length, decoded(content));
    } catch (NoSuchFileException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Text with nothing in it that would move a cursor or hide what stands beside it. */
  private static Optional<String> decoded(byte[] content) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      boolean plain =
          text.chars().noneMatch(c -> Character.isISOControl(c) && "\n\r\t".indexOf(c) < 0);
      return plain ? Optional.of(text.stripTrailing()) : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
