package se.ss12000.conformance.source.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.payload.Payload;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.standard.EntityType;

final class FileSourceTest extends FileReading {
  @Test
  void readsAFile() throws IOException, SourceException {
    Path file = write("persons.json", ONE);

    assertThat(read(file)).containsExactly(label(file) + ": Person 1", label(file) + ": 1");
  }

  @Test
  void readsAFolderInOrderOfThePaths() throws IOException, SourceException {
    write("persons/page-2.json", ONE);
    write("persons/page-10.json", ONE);
    write("groups.jsonl", "{\"id\": \"2\"}");
    write("a/b/c/rooms.NDJSON", "{\"id\": \"3\"}");

    assertThat(read(folder))
        .filteredOn(line -> !line.endsWith(": 1"))
        .containsExactly(
            label(folder) + "/a/b/c/rooms.NDJSON: Room 3",
            label(folder) + "/groups.jsonl: Group 2",
            label(folder) + "/persons/page-10.json: Person 1",
            label(folder) + "/persons/page-2.json: Person 1");
  }

  @Test
  void leavesOutWhatIsHiddenOrIsNoJson() throws IOException, SourceException {
    write("persons.json", ONE);
    write(".hidden.json", "x");
    write(".git/persons.json", "x");
    write("README.md", "x");
    write("persons.json.bak", "x");
    write("persons.csv", "x");

    assertThat(read(folder)).hasSize(2);
  }

  @Test
  void readsANamedFileWhateverItsEnding() throws IOException, SourceException {
    Path file = write("persons.txt", ONE);

    assertThat(read(file)).contains(label(file) + ": Person 1");
  }

  @Test
  void readsAFileOnceHoweverOftenItIsNamed() throws IOException, SourceException {
    Path file = write("persons.json", ONE);

    assertThat(read(file, folder, folder.resolve("../" + folder.getFileName() + "/persons.json")))
        .hasSize(2);
  }

  @Test
  void readsWhatIsNoRegularFile() throws IOException, SourceException {
    Path nothing = Path.of("/dev/null");
    assumeTrue(Files.exists(nothing) && !Files.isRegularFile(nothing), "there is no /dev/null");

    assertThat(read(nothing)).containsExactly("/dev/null: EMPTY");
  }

  @Test
  void saysThatAFolderHasNoJson() throws IOException, SourceException {
    Files.createDirectories(folder.resolve("empty"));
    Path file = write("persons.json", ONE);

    assertThat(read(folder.resolve("empty"), file).get(0))
        .isEqualTo(
            label(folder)
                + "/empty: unavailable: the folder has no .json, .jsonl, .ndjson, .gz or .zip");
  }

  @Test
  void refusesWhenThereIsNothingAtAll() throws IOException {
    write("README.md", "x");

    assertThatThrownBy(() -> read(folder)).isInstanceOf(SourceException.class);
    assertThatThrownBy(() -> read()).isInstanceOf(SourceException.class);
  }

  @Test
  void reportsLinksThatLeadNowhereOrBack() throws IOException, SourceException {
    write("persons.json", ONE);
    Files.createSymbolicLink(folder.resolve("groups.json"), Path.of("missing.json"));
    Files.createSymbolicLink(folder.resolve("loop"), folder);

    assertThat(read(folder))
        .containsExactly(
            label(folder) + "/groups.json: unavailable Group: the link leads nowhere",
            label(folder) + "/loop: unavailable: the folder leads back to itself",
            label(folder) + "/persons.json: Person 1",
            label(folder) + "/persons.json: 1");
  }

  @Test
  void reportsAFileThatMayNotBeRead() throws IOException, SourceException {
    Path file = write("groups.json", ONE);
    write("persons.json", ONE);
    assumeTrue(file.toFile().setReadable(false), "permissions cannot be taken away here");
    assumeFalse(Files.isReadable(file), "whoever runs this may read everything");

    assertThat(read(folder))
        .contains(
            label(file) + ": unavailable Group: reading the file is not permitted",
            label(folder) + "/persons.json: Person 1");
  }

  @Test
  void namesPathsThatLeadToNothing() throws IOException {
    Path file = write("persons.json", ONE);
    Path missing = folder.resolve("missing.json");

    assertThat(FileSource.missing(List.of(file, missing, Path.of("-")))).containsExactly(missing);
    assertThat(FileSource.missing(List.of(folder))).isEmpty();
  }

  @Test
  void believesWhatTheUserSaysOfTheType() throws IOException, SourceException {
    EntityType room = STANDARD.type("Room").orElseThrow();
    Path file = write("persons.json", ONE);
    var found = new ArrayList<Payload>();

    try (var source =
        new FileSource(List.of(file), Optional.of(room), STANDARD, InputStream.nullInputStream())) {
      source.read(found::add);
    }

    assertThat(found.stream().map(FileReading::line)).contains(label(file) + ": Room 1");
  }
}
