package se.ss12000.conformance.source.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.standard.EntityType;

final class FilesReadAgainTest extends FileReading {
  @Test
  void passesOverDocumentsWithoutTheTypesThatAreStillWanted() throws IOException, SourceException {
    Path persons = write("persons.json", ONE);
    write("groups.jsonl", "{\"id\": \"2\"}");
    try (var source = source(InputStream.nullInputStream(), folder)) {
      source.confine(all("Person"));

      assertThat(read(source)).hasSize(4);
      String label = label(folder) + "/" + persons.getFileName();
      assertThat(read(source)).containsExactly(label + ": Person 1", label + ": 1");
    }
  }

  @Test
  void readsADocumentAgainIfAnyOfItsRecordsIsOfAWantedType() throws IOException, SourceException {
    Path both =
        write("both.json", "{\"persons\": [{\"id\": \"1\"}], \"groups\": [{\"id\": \"2\"}]}");
    try (var source = source(InputStream.nullInputStream(), both)) {
      source.confine(all("Group"));

      List<String> first = read(source);
      assertThat(first).isNotEmpty();
      assertThat(read(source)).isEqualTo(first);
    }
  }

  @Test
  void readsStandardInputAsOftenAsNeeded() throws IOException, SourceException {
    var stdin = new ByteArrayInputStream("{\"data\": {\"persons\": []}}".getBytes(UTF_8));

    try (var source = source(stdin, Path.of("-"))) {
      List<String> first = read(source);

      assertThat(first).containsExactly("-: DeletedEntities ", "-: 1");
      assertThat(read(source)).isEqualTo(first);
    }
  }

  @Test
  void givesTheSameTheSecondTime() throws IOException, SourceException {
    write("persons.json", "{\"data\": [{\"id\": \"1\", \"id\": \"2\"}, {]}");
    write("groups.jsonl", "{\"id\": \"2\"}\n{\n{\"id\": \"3\"}\n");
    write("unknown.json", "{}");
    write("x.zip", zip(Map.of("rooms.json", gzip(ONE), "y.zip", new byte[] {1})));
    write("broken.zip", new byte[] {1});

    try (var source = source(InputStream.nullInputStream(), folder)) {
      List<String> first = read(source);
      String digest = source.digest();

      assertThat(first).hasSize(12);
      assertThat(read(source)).isEqualTo(first);
      assertThat(source.digest()).isEqualTo(digest);
    }
  }

  @Test
  void refusesAFileThatChangedMeanwhile() throws IOException, SourceException {
    Path file = write("persons.json", ONE);
    try (var source = source(InputStream.nullInputStream(), file)) {
      read(source);
      write("persons.json", ONE + " ");

      assertThatThrownBy(() -> read(source))
          .isInstanceOf(SourceException.class)
          .hasMessageContaining("has changed while it was being judged");
    }
  }

  @Test
  void digestsNamesAndContents() throws IOException, SourceException {
    Path file = write("persons.json", ONE);
    String digest = digest(file);

    assertThat(digest).matches("sha256:[0-9a-f]{64}").isEqualTo(digest(file));
    assertThat(digest(Files.copy(file, folder.resolve("persons-2.json")))).isNotEqualTo(digest);
    write("persons.json", "{\"data\": [{\"id\": \"2\"}]}");
    assertThat(digest(file)).isNotEqualTo(digest);
  }

  @Test
  void digestsContentThatWasGivenUp() throws IOException, SourceException {
    Path file = write("persons.json", "] " + " ".repeat(100_000) + "1");
    String digest = digest(file);

    write("persons.json", "] " + " ".repeat(100_000) + "2");
    assertThat(digest(file)).isNotEqualTo(digest);
  }

  @Test
  void digestsWhatWasPackedLikeWhatWasNot() throws IOException, SourceException {
    Path file = write("persons.json", ONE);
    String digest = digest(file);

    write("persons.json", gzip(ONE));
    assertThat(digest(file)).isEqualTo(digest);
  }

  @Test
  void needsToHaveReadBeforeItCanDigest() throws IOException {
    try (var source = source(InputStream.nullInputStream(), folder)) {
      assertThatThrownBy(source::digest).isInstanceOf(IllegalStateException.class);
    }
  }

  private static Map<EntityType, Optional<Set<UUID>>> all(String type) {
    return Map.of(STANDARD.type(type).orElseThrow(), Optional.empty());
  }
}
