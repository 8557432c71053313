package se.ss12000.conformance.standard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The versions of the standard that come with the program. */
public final class Standards {
  private static final String FOLDER = "schemas";

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
    return new StandardReader(VersionFiles.bundled(name), reading).read();
  }

  /**
   * Loads a version from a folder that is laid out as those that come with the program.
   *
   * @throws VersionException when something else is in the folder
   */
  public static Standard load(Path folder, Reading reading) throws VersionException {
    return read(VersionFiles.in(folder), reading);
  }

  /**
   * Makes a version of its files.
   *
   * @param name what users call it, unless {@code api.json} says otherwise
   * @param files contents by name, {@code api.json} among them
   * @throws VersionException when they do not make a version
   */
  public static Standard of(String name, Map<String, byte[]> files, Reading reading)
      throws VersionException {
    return read(VersionFiles.of(name, files), reading);
  }

  /** Whoever wrote the files gets one sentence, whatever is wrong with them. */
  private static Standard read(VersionFiles files, Reading reading) throws VersionException {
    try {
      Standard standard = new StandardReader(files, reading).read();
      if (!names().contains(standard.follows())) {
        throw VersionException.of(
            files.name(), "follows " + standard.follows() + ", not " + String.join(" | ", names()));
      }
      return standard;
    } catch (UncheckedIOException
        | IllegalStateException
        | IllegalArgumentException
        | UnsupportedOperationException e) {
      throw VersionException.of(files.name(), String.valueOf(e.getMessage()));
    }
  }

  /** Unpacked once; nobody changes these trees. */
  private static final class Shared {
    static final Map<String, JsonNode> PACKED = Library.packed(FOLDER);
  }

  private static JsonNode versions() {
    return json("versions.json");
  }

  /** One of the files that all versions share. */
  static JsonNode json(String file) {
    JsonNode packed = Shared.PACKED.get(file);
    return packed != null ? packed : parsed(FOLDER + "/" + file);
  }

  private static JsonNode parsed(String path) {
    try {
      return parsed(path, Library.read(path));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  static JsonNode parsed(String path, byte[] content) {
    try {
      return new ObjectMapper().readTree(content);
    } catch (JsonProcessingException e) {
      String place = "line " + e.getLocation().getLineNr() + ": ";
      throw new UncheckedIOException(path + ", " + place + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
