package se.ss12000.conformance.standard;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Where the data that comes with the program is kept: schemas, scenarios, samples. */
public final class Library {
  /** How the file is called in which a folder is packed, after the folder. */
  public static final String PACKED = ".packed";

  private static final String ANCHOR = "/schemas/versions.json";

  private Library() {}

  /**
   * The names of the files in a folder such as {@code scenarios}, sorted; none when there is no
   * such folder.
   */
  public static List<String> list(String folder) {
    try {
      URL anchor = Library.class.getResource(ANCHOR);
      if (anchor == null) {
        throw new IllegalStateException("the program's own files are missing");
      }
      if (anchor.openConnection() instanceof JarURLConnection jar) {
        return namesIn(folder, jar.getJarFile().stream().map(JarEntry::getName));
      }
      Path inside = Path.of(anchor.toURI()).resolve("../..").normalize().resolve(folder);
      if (!Files.isDirectory(inside)) {
        return List.of();
      }
      try (Stream<Path> files = Files.list(inside)) {
        return namesIn(
            folder,
            files.filter(Files::isRegularFile).map(file -> folder + "/" + file.getFileName()));
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the program's own folder " + folder, e);
    }
  }

  private static List<String> namesIn(String folder, Stream<String> paths) {
    int start = folder.length() + 1;
    return paths
        .filter(path -> path.startsWith(folder + "/") && path.length() > start)
        .map(path -> path.substring(start))
        .filter(name -> !name.contains("/"))
        .sorted()
        .toList();
  }

  /**
   * The trees of the files of a folder by name, as {@link Packing} wrote them; none where nobody
   * packed them, as in a build by an editor.
   */
  public static Map<String, JsonNode> packed(String folder) {
    String name = folder + PACKED;
    // Everything is in one jar, if this was started as usual.
    var jar = new File(System.getProperty("java.class.path", ""));
    try {
      Optional<byte[]> head = jar.isFile() ? head(jar.toPath(), name) : Optional.empty();
      return Unpacking.unpack(head.isPresent() ? head.get() : read(name));
    } catch (NoSuchFileException e) {
      return Map.of();
    } catch (IOException e) {
      throw new UncheckedIOException("the program itself cannot be read: " + jar, e);
    }
  }

  /**
   * A packed folder that stands at the head of a jar, behind nothing but the manifest and others.
   * It is found without the jar's table of contents, which takes long to read.
   */
  static Optional<byte[]> head(Path jar, String name) throws IOException {
    try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(jar)))) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null && isAtHead(entry.getName())) {
        if (entry.getName().equals(name)) {
          return Optional.of(zip.readAllBytes());
        }
        entry = zip.getNextEntry();
      }
      return Optional.empty();
    }
  }

  private static boolean isAtHead(String name) {
    return name.endsWith(PACKED) || name.equals("META-INF/") || name.equals(JarFile.MANIFEST_NAME);
  }

  /**
   * The content of a file.
   *
   * @param path relative to the root of the project, such as {@code schemas/2.1/api.json}
   * @throws NoSuchFileException when there is no such file
   */
  public static byte[] read(String path) throws NoSuchFileException {
    try (InputStream in = Library.class.getResourceAsStream("/" + path)) {
      if (in == null) {
        throw new NoSuchFileException(path);
      }
      return in.readAllBytes();
    } catch (NoSuchFileException e) {
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own file " + path + " cannot be read", e);
    }
  }
}
