package se.ss12000.conformance.standard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The versions of the standard that come with the program. */
public final class Standards {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Standards() {}

  /** The names of the versions, newest first. */
  public static List<String> names() {
    var names = new ArrayList<String>();
    versions().path("versions").forEach(name -> names.add(name.asText()));
    return List.copyOf(names);
  }

  /** The name of the version that is meant when none is named. */
  public static String defaultName() {
    return versions().path("default").asText();
  }

  /**
   * Loads a version.
   *
   * @param name one of {@link #names()}
   */
  public static Standard load(String name, Reading reading) {
    return new StandardReader(name, reading).read();
  }

  private static JsonNode versions() {
    return json("schemas/versions.json");
  }

  static JsonNode json(String path) {
    try {
      return JSON.readTree(Library.read(path));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
