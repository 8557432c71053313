package se.ss12000.conformance.source.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Envelope;
import se.ss12000.conformance.payload.Malformed;
import se.ss12000.conformance.payload.Payload;
import se.ss12000.conformance.payload.Unavailable;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.standard.Standards;

final class FileSourceTest {
  private static final Standard STANDARD = Standards.load("2.1", Reading.ADOPTED);
  private static final String ONE = "{\"data\": [{\"id\": \"1\"}]}";

  @TempDir Path folder;

  @Test
  void readsAFile() throws IOException, SourceException {
    Path file = write("persons.json", ONE);

    assertThat(read(file)).containsExactly(label(file) + ": Person 1", label(file) + ": 1");
  }

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
  void unpacksGzipByNameAndByContent() throws IOException, SourceException {
    write("groups.json.gz", gzip(ONE));
    write("persons.json", gzip(ONE));
    write("rooms.gz", gzip("{\"data\": [{\"id\": \"3\"}]}"));

    assertThat(read(folder))
        .containsExactly(
            label(folder) + "/groups.json.gz: Group 1",
            label(folder) + "/groups.json.gz: 1",
            label(folder) + "/persons.json: Person 1",
            label(folder) + "/persons.json: 1");
    assertThat(read(folder.resolve("rooms.gz"))).contains(label(folder) + "/rooms.gz: Room 3");
  }

  @Test
  void readsAnArchiveAsAFolder() throws IOException, SourceException {
    var entries = new LinkedHashMap<String, byte[]>();
    entries.put("delivery/persons/2.json", ONE.getBytes(UTF_8));
    entries.put("delivery/groups.jsonl.gz", gzip("{\"id\": \"2\"}"));
    entries.put("delivery/README.md", new byte[] {1});
    entries.put("__MACOSX/delivery/persons/2.json", new byte[] {1});
    entries.put("delivery/.x.json", new byte[] {1});
    Path archive = write("all.zip", zip(entries));

    List<String> expected =
        List.of(
            label(archive) + "!delivery/groups.jsonl.gz: Group 2",
            label(archive) + "!delivery/groups.jsonl.gz: 1",
            label(archive) + "!delivery/persons/2.json: Person 1",
            label(archive) + "!delivery/persons/2.json: 1");
    assertThat(read(archive)).isEqualTo(expected);
    assertThat(read(folder)).isEqualTo(expected);
  }

  @Test
  void readsAnArchiveWithNamesInAnOldEncoding() throws IOException, SourceException {
    Charset old =
        Charset.isSupported("IBM437") ? Charset.forName("IBM437") : Charset.forName("ISO-8859-1");
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, old)) {
      zip.putNextEntry(new ZipEntry("Malm\u00f6/persons.json"));
      zip.write(ONE.getBytes(UTF_8));
    }
    Path archive = write("all.zip", bytes.toByteArray());

    assertThat(read(archive))
        .containsExactly(
            label(archive) + "!Malm\u00f6/persons.json: Person 1",
            label(archive) + "!Malm\u00f6/persons.json: 1");
  }

  @Test
  void refusesArchivesWithinArchives() throws IOException, SourceException {
    byte[] inner = zip(Map.of("persons.json", ONE.getBytes(UTF_8)));
    Path archive = write("all.zip", zip(Map.of("persons.zip", inner)));

    assertThat(read(archive))
        .containsExactly(
            label(archive)
                + "!persons.zip: unavailable Person:"
                + " archives within archives are not read; unpack it first");
  }

  @Test
  void reportsDamagedArchivesAndReadsTheOthers() throws IOException, SourceException {
    byte[] packed = gzip(ONE.repeat(1000));
    write("a-groups.zip", "no archive".getBytes(UTF_8));
    write("b-persons.json.gz", Arrays.copyOf(packed, packed.length / 2));
    write("c-empty.zip", zip(Map.of("README.md", new byte[] {1})));
    write("d-persons.json", ONE);

    assertThat(read(folder))
        .contains(
            label(folder) + "/a-groups.zip: unavailable Group: the archive is damaged or encrypted",
            label(folder)
                + "/b-persons.json.gz: unavailable Person: the archive is damaged or encrypted",
            label(folder)
                + "/c-empty.zip: unavailable: the archive has no .json, .jsonl or .ndjson",
            label(folder) + "/d-persons.json: Person 1");
  }

  @Test
  void stopsAtABomb() throws IOException, SourceException {
    byte[] space = new byte[100 << 20];
    Arrays.fill(space, (byte) ' ');
    write("a-persons.json.gz", gzip(space));
    write("b.zip", zip(Map.of("persons.json", space)));
    write("c-persons.json", ONE);

    assertThat(read(folder))
        .containsExactly(
            label(folder)
                + "/a-persons.json.gz: unavailable Person:"
                + " unpacks to more than 200 times its size, which no list does",
            label(folder)
                + "/b.zip!persons.json: unavailable Person:"
                + " unpacks to more than 200 times its size, which no list does",
            label(folder) + "/c-persons.json: Person 1",
            label(folder) + "/c-persons.json: 1");
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
  void unpacksStandardInput() throws IOException, SourceException {
    String told = "[{\"id\": \"1\", \"givenName\": \"\", \"familyName\": \"\"}]";

    try (var source = source(new ByteArrayInputStream(gzip(told)), Path.of("-"))) {
      assertThat(read(source)).contains("-: Person 1");
    }
    byte[] archive = zip(Map.of("persons.json", ONE.getBytes(UTF_8)));
    try (var source = source(new ByteArrayInputStream(archive), Path.of("-"))) {
      assertThat(read(source)).contains("-!persons.json: Person 1");
    }
  }

  @Test
  void readsWhatIsNoRegularFile() throws IOException, SourceException {
    Path nothing = Path.of("/dev/null");
    assumeTrue(Files.exists(nothing) && !Files.isRegularFile(nothing), "there is no /dev/null");

    assertThat(read(nothing)).containsExactly("/dev/null: EMPTY");
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

    assertThat(found.stream().map(FileSourceTest::line)).contains(label(file) + ": Room 1");
  }

  private static Map<EntityType, Optional<Set<UUID>>> all(String type) {
    return Map.of(STANDARD.type(type).orElseThrow(), Optional.empty());
  }

  private static List<String> read(Path... paths) throws IOException, SourceException {
    try (var source = source(InputStream.nullInputStream(), paths)) {
      return read(source);
    }
  }

  private static List<String> read(FileSource source) throws SourceException {
    var lines = new ArrayList<String>();
    source.read(payload -> lines.add(line(payload)));
    return lines;
  }

  private static String digest(Path path) throws IOException, SourceException {
    try (var source = source(InputStream.nullInputStream(), path)) {
      read(source);
      return source.digest();
    }
  }

  private static FileSource source(InputStream stdin, Path... paths) {
    return new FileSource(List.of(paths), Optional.empty(), STANDARD, stdin);
  }

  private static String line(Payload payload) {
    String label = payload.origin().label();
    if (payload instanceof Entity entity) {
      return label + ": " + entity.type().name() + " " + entity.id();
    }
    if (payload instanceof Envelope envelope) {
      return label + ": " + envelope.records();
    }
    if (payload instanceof Malformed malformed) {
      return label + ": " + malformed.problem();
    }
    var unavailable = (Unavailable) payload;
    String type = unavailable.type().map(t -> " " + t.name()).orElse("");
    return label + ": unavailable" + type + ": " + unavailable.reason().en();
  }

  private static String label(Path path) {
    return path.toString().replace('\\', '/');
  }

  private Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(UTF_8));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private static byte[] gzip(String text) throws IOException {
    return gzip(text.getBytes(UTF_8));
  }

  private static byte[] gzip(byte[] content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
