package se.ss12000.conformance.standard;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files that make up one version, wherever they are kept.
 *
 * @param name what the version is called if its files do not say
 * @param packed those that are at hand as trees
 * @param bundled whether they come with the program
 */
record VersionFiles(String name, Map<String, JsonNode> packed, boolean bundled, Contents contents) {
  /** Gives the content of a file by its name. */
  @FunctionalInterface
  interface Contents {
    byte[] read(String file) throws IOException;
  }

  /** Those of a version that comes with the program. */
  static VersionFiles bundled(String name) {
    return new VersionFiles(
        name,
        Library.packed("schemas/" + name),
        true,
        file -> Library.read("schemas/" + name + "/" + file));
  }

  /** Those of a folder. */
  static VersionFiles in(Path folder) {
    Path own = folder.toAbsolutePath().normalize().getFileName();
    return new VersionFiles(
        own == null ? folder.toString() : own.toString(),
        Map.of(),
        false,
        file -> read(folder, file));
  }

  /** Those that are at hand. */
  static VersionFiles of(String name, Map<String, byte[]> files) {
    Map<String, byte[]> kept = Map.copyOf(files);
    return new VersionFiles(
        name,
        Map.of(),
        false,
        file -> {
          byte[] content = kept.get(file);
          if (content == null) {
            throw new NoSuchFileException(file);
          }
          return content;
        });
  }

  /** References between the files of a version never leave its folder. */
  private static byte[] read(Path folder, String file) throws IOException {
    if (!file.matches("[\\w.-]+") || !Files.isRegularFile(folder.resolve(file))) {
      throw new NoSuchFileException(file);
    }
    return Files.readAllBytes(folder.resolve(file));
  }

  /** All schemas, if they are packed. */
  Map<String, JsonNode> packedSchemas() {
    var schemas = new TreeMap<String, JsonNode>();
    packed.forEach(
        (file, json) -> {
          if (file.endsWith(StandardReader.SCHEMA_FILE)) {
            schemas.put(file, json);
          }
        });
    return schemas;
  }

  byte[] content(String file) {
    try {
      return contents.read(file);
    } catch (NoSuchFileException e) {
      throw new UncheckedIOException("there is no file schemas/" + name + "/" + file, e);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  JsonNode json(String file) {
    JsonNode known = packed.get(file);
    return known != null ? known : Standards.parsed(file, content(file));
  }
}
