package se.ss12000.conformance.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** SHA-256 of this program: of its jar or, while it is being developed, of its class files. */
final class ToolDigest {
  private static final String VALUE = computed();

  private ToolDigest() {}

  static String value() {
    return VALUE;
  }

  private static String computed() {
    try {
      var source = ToolDigest.class.getProtectionDomain().getCodeSource();
      // Java's innermost loader, which the launchers may have it use, does not say.
      return of(
          source == null
              ? Path.of(System.getProperty("java.class.path"))
              : Path.of(source.getLocation().toURI()));
    } catch (URISyntaxException e) {
      return "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String of(Path program) throws IOException {
    if (!Files.isDirectory(program)) {
      return Sha256.of(Files.readAllBytes(program));
    }
    MessageDigest sha = sha256();
    for (Path file : classes(program)) {
      sha.update(program.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
      sha.update(Files.readAllBytes(file));
    }
    return "sha256:" + HexFormat.of().formatHex(sha.digest());
  }

  private static List<Path> classes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
