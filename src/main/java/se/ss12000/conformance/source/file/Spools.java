package se.ss12000.conformance.source.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Copies of what can be read only once; only the owner can read them, and they are deleted. */
final class Spools implements Closeable {
  static final Path STDIN = Path.of("-");

  private final InputStream stdin;
  private final Map<Path, Path> copies = new HashMap<>();

  Spools(InputStream stdin) {
    this.stdin = stdin;
  }

  /** A file with the content of a path that can be read as often as one likes. */
  Path readable(Path path) throws IOException {
    if (Files.isRegularFile(path) && !path.equals(STDIN)) {
      return path;
    }
    Path known = copies.get(path);
    return known == null ? copy(path) : known;
  }

  private Path copy(Path path) throws IOException {
    if (path.equals(STDIN)) {
      return copy(path, stdin);
    }
    try (InputStream in = Files.newInputStream(path)) {
      return copy(path, in);
    }
  }

  private Path copy(Path path, InputStream in) throws IOException {
    Path copy = Files.createTempFile("ss12000-", ".json");
    copy.toFile().deleteOnExit();
    copies.put(path, copy);
    try (OutputStream out = Files.newOutputStream(copy)) {
      in.transferTo(out);
    }
    return copy;
  }

  @Override
  public void close() throws IOException {
    for (Path copy : copies.values()) {
      Files.deleteIfExists(copy);
    }
    copies.clear();
  }
}
