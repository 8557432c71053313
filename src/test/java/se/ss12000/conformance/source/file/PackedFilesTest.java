package se.ss12000.conformance.source.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.source.SourceException;

final class PackedFilesTest extends FileReading {
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

  /** What is wrong behind the last record is seen by whoever wants a digest, and by all others. */
  @Test
  void readsToTheEndWithADigestAndWithout() throws IOException, SourceException {
    byte[] packed = gzip(ONE);
    Path cut = write("persons.json.gz", Arrays.copyOf(packed, packed.length - 4));

    assertThat(read(cut)).last().asString().contains("unavailable Person");
    try (var source = source(InputStream.nullInputStream(), cut)) {
      source.spareDigest();
      assertThat(read(source)).isEqualTo(read(cut));
      assertThat(source.digest()).isEmpty();
    }
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
}
