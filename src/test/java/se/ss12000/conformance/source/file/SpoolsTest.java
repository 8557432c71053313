package se.ss12000.conformance.source.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SpoolsTest {
  private static final Path STDIN = Path.of("-");

  @Test
  void keepsACopyOfStandardInputUntilItIsClosed() throws IOException {
    var spools = new Spools(new ByteArrayInputStream("{}".getBytes(UTF_8)));

    Path copy = spools.readable(STDIN);
    assertThat(copy).hasContent("{}");
    assertThat(spools.readable(STDIN)).isEqualTo(copy);

    spools.close();
    assertThat(copy).doesNotExist();
  }

  @Test
  void letsNobodyElseReadTheCopy() throws IOException {
    assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
        "permissions work otherwise here");
    try (var spools = new Spools(new ByteArrayInputStream(new byte[1]))) {
      assertThat(Files.getPosixFilePermissions(spools.readable(STDIN)))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
  }

  @Test
  void doesNotCopyFiles(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("persons.json"), "{}");

    try (var spools = new Spools(InputStream.nullInputStream())) {
      assertThat(spools.readable(file)).isEqualTo(file);
    }
    assertThat(file).exists();
  }
}
