package se.ss12000.conformance.source.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.acceptance.Acceptance;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Payload;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;

/** A later reading passes over what is of no interest, and gives the rest as the first did. */
final class RereadingTest {
  private static final Standard STANDARD = Records.standard("2.1");
  private static final EntityType ROOM = STANDARD.type("Room").orElseThrow();
  private static final int OWNER = 0xabc;
  private static final String SOUGHT = Records.uuid(OWNER);

  @TempDir Path folder;

  private static String room(int number, int owner, String members) {
    return "{\"id\":\"%s\",\"meta\":{\"created\":\"2026-01-02T03:04:05Z\",\"modified\":\"2026-01-02T03:04:05Z\"},\"displayName\":\"Sal %d\",\"owner\":{\"id\":\"%s\"}%s}"
        .formatted(Records.uuid(number), number, Records.uuid(owner), members);
  }

  private static String room(int number) {
    return room(number, 7, "");
  }

  private static String sought(int number) {
    return room(number, OWNER, "");
  }

  /** All that is said of a record. */
  private static String told(Entity entity) {
    return String.join(
        " ",
        entity.origin().label(),
        entity.type().name(),
        entity.excerpt().pointer(),
        entity.excerpt().start().toString(),
        entity.json().toString(),
        new String(entity.excerpt().utf8(), UTF_8),
        String.valueOf(entity.listed()));
  }

  private static List<Entity> entities(FileSource source) throws SourceException {
    var found = new ArrayList<Payload>();
    source.read(found::add);
    return found.stream().filter(Entity.class::isInstance).map(Entity.class::cast).toList();
  }

  /** What a reading for the records with one id gives, which must all have been there before. */
  private List<Entity> again(String name, byte[] content) throws IOException, SourceException {
    Files.write(folder.resolve(name), content);
    try (var source =
        new FileSource(
            List.of(folder),
            Optional.empty(),
            STANDARD,
            Optional.of(new Acceptance(STANDARD)),
            InputStream.nullInputStream())) {
      List<Entity> first = entities(source);
      source.confine(Map.of(ROOM, Optional.of(Set.of(UUID.fromString(SOUGHT)))));
      List<Entity> again = entities(source);
      List<String> wanted = first.stream().map(RereadingTest::told).toList();
      assertThat(again.stream().map(RereadingTest::told))
          .isSubsetOf(wanted)
          .doesNotHaveDuplicates();
      assertThat(again)
          .extracting(Entity::id)
          .containsAll(
              first.stream()
                  .filter(
                      entity -> entity.json().toString().toLowerCase(Locale.ROOT).contains(SOUGHT))
                  .map(Entity::id)
                  .toList());
      return again;
    }
  }

  private List<Integer> numbers(String name, String content) throws IOException, SourceException {
    return numbers(again(name, content.getBytes(UTF_8)));
  }

  private static List<Integer> numbers(List<Entity> entities) {
    return entities.stream()
        .filter(entity -> entity.json().isObject())
        .map(entity -> Integer.parseInt(entity.id().substring(24), 16))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", " \n"})
  void givesTheLinesThatHoldAnId(String end) throws IOException, SourceException {
    String lines =
        String.join(end, room(1), sought(2), room(3), room(4), sought(5), room(6), sought(9));

    assertThat(numbers("rooms.jsonl", lines)).containsExactly(2, 5, 9);
    assertThat(numbers("rooms.jsonl", lines + end)).containsExactly(2, 5, 9);
    assertThat(numbers("rooms.jsonl", "\uFEFF" + lines)).containsExactly(2, 5, 9);
    assertThat(numbers("rooms.jsonl", "\uFEFF" + sought(8) + "\n" + lines))
        .containsExactly(8, 2, 5, 9);
  }

  @Test
  void givesNothingOfADocumentWithoutTheIds() throws IOException, SourceException {
    assertThat(numbers("rooms.jsonl", room(1) + "\n" + room(2))).isEmpty();
    assertThat(numbers("rooms.jsonl", "[" + room(1) + "," + room(2) + "]")).isEmpty();
  }

  @Test
  void givesTheRecordWithTheId() throws IOException, SourceException {
    assertThat(numbers("rooms.jsonl", room(1) + "\n" + room(OWNER))).containsExactly(OWNER);
  }

  @Test
  void givesWhatIsNotCertainlyValid() throws IOException, SourceException {
    String wrong = room(2, 7, ",\"seats\":\"many\"");
    String odd = "{\"id\":\"" + Records.uuid(4) + "\"}";

    assertThat(numbers("rooms.jsonl", String.join("\n", room(1), wrong, room(3), odd, room(5))))
        .containsExactly(2, 4);
  }

  @ParameterizedTest
  @CsvSource({"abc, ABC", "0000000a, 0000000A", "-8000-, \\u002d8000-", "0abc, \\u0030abc"})
  void givesAnIdThatIsWrittenInAnotherWay(String usual, String other)
      throws IOException, SourceException {
    String written = sought(2).replace(usual, other);

    assertThat(numbers("rooms.jsonl", room(1) + "\n" + written + "\n" + room(3)))
        .containsExactly(2);
  }

  @Test
  void givesRecordsOfListsThatHoldAnId() throws IOException, SourceException {
    String rooms = String.join(",", room(1), room(2), sought(3), room(4), sought(5));

    assertThat(numbers("rooms.json", "[" + rooms + "]")).contains(3, 5).doesNotContain(2, 4);
    assertThat(numbers("rooms.json", "{\"data\":[" + rooms + "],\"pageToken\":null}"))
        .contains(3, 5)
        .doesNotContain(2, 4);
  }

  @Test
  void givesPackedLinesThatHoldAnId() throws IOException, SourceException {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write((room(1) + "\n" + sought(2) + "\n" + room(3)).getBytes(UTF_8));
    }

    assertThat(numbers(again("rooms.jsonl.gz", packed.toByteArray()))).containsExactly(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%s\n\n%s\n%s", "%s%s\n%s", "%s\n%s\n%s\n{", "[%s]\n%s\n%s", "%s\n%s\n%s\nnull"})
  void readsLinesThatAreNotEvenAsBefore(String pattern) throws IOException, SourceException {
    assertThat(numbers("rooms.jsonl", pattern.formatted(room(1), sought(2), sought(3))))
        .contains(2, 3);
  }

  @Test
  void readsARecordOnSeveralLinesAsBefore() throws IOException, SourceException {
    String spread = sought(2).replace(",", ",\n");

    assertThat(numbers("rooms.jsonl", room(1) + "\n" + spread)).containsExactly(2);
    assertThat(numbers("rooms.jsonl", spread + "\n" + room(1))).containsExactly(2);
  }

  @Test
  void givesLinesOfAnyLength() throws IOException, SourceException {
    String comment = ",\"comment\":\"" + "å".repeat(150_000) + "\"";
    String lines =
        String.join(
            "\n",
            room(1, 7, comment),
            room(2, OWNER, comment),
            room(3),
            room(4, 7, comment),
            sought(5));

    assertThat(numbers("rooms.jsonl", lines)).contains(2, 5).doesNotContain(3);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void givesWhatIsOfInterestAmongManyLines(int seed) throws IOException, SourceException {
    var random = new Random(seed);
    String lines =
        IntStream.range(OWNER + 1, OWNER + 3000)
            .mapToObj(number -> anyRoom(number, random))
            .collect(Collectors.joining("\n"));

    assertThat(numbers("rooms.jsonl", lines)).hasSizeBetween(50, 600);
  }

  private static String anyRoom(int number, Random random) {
    return switch (random.nextInt(40)) {
      case 0 -> sought(number);
      case 1 -> sought(number).replace("0abc", "0ABC");
      case 2 -> room(number, 7, ",\"comment\":\"\\\"\"");
      case 3 -> room(number, 7, ",\"comment\":\"" + "å".repeat(random.nextInt(3000)) + "\"");
      case 4 -> room(number, OWNER, ",\"seats\":[]");
      default -> room(number, random.nextInt(OWNER), "");
    };
  }
}
