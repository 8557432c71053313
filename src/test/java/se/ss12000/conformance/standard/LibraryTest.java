package se.ss12000.conformance.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program finds its own files, as they are. */
final class LibraryTest {
  @TempDir private Path folder;

  @Test
  void readsAFileByteForByte() throws IOException {
    assertThat(Library.read("schemas/errata.json"))
        .isEqualTo(Files.readAllBytes(Path.of("schemas", "errata.json")));
  }

  @Test
  void saysWhichFileIsMissing() {
    assertThatThrownBy(() -> Library.read("schemas/2.1/Pupil.schema.json"))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessage("schemas/2.1/Pupil.schema.json");
  }

  @Test
  void listsTheFilesOfAFolderInOrder() throws IOException {
    assertThat(Library.list("scenarios")).isEqualTo(filesIn(Path.of("scenarios")));
    assertThat(Library.list("schemas/2.1")).isEqualTo(filesIn(Path.of("schemas", "2.1")));
  }

  private static List<String> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void findsWhatIsPackedAtTheHeadOfAJarOnly() throws IOException {
    Path jar = folder.resolve("program.jar");
    try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (String name : List.of("META-INF/MANIFEST.MF", "a.packed", "b.packed", "c", "d.packed")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.getBytes(StandardCharsets.UTF_8));
      }
    }

    assertThat(Library.head(jar, "b.packed"))
        .hasValueSatisfying(content -> assertThat(content).asString().isEqualTo("b.packed"));
    assertThat(Library.head(jar, "c")).isEmpty();
    assertThat(Library.head(jar, "d.packed")).isEmpty();
  }
}
