package se.ss12000.conformance.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.acceptance.Acceptance;
import se.ss12000.conformance.payload.Certainty;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.IdNode;
import se.ss12000.conformance.payload.Origin;
import se.ss12000.conformance.payload.Payload;
import se.ss12000.conformance.payload.Records;

/** What is read without the parser, and that it is read as the parser would. */
final class QuickReadingTest {
  private static final String LONG = "å".repeat(40_000);

  private static String room(int number, String members) {
    return "{\"id\":\"%s\",\"meta\":{\"created\":\"2026-01-02T03:04:05Z\",\"modified\":\"2026-01-02T03:04:05Z\"},\"displayName\":\"Sal %d\",\"owner\":{\"id\":\"%s\"}%s}"
        .formatted(Records.uuid(number), number, Records.uuid(7), members);
  }

  /**
   * Nearly all are good; what is wrong is wrong in many ways, and in good ones nothing is usual.
   */
  private static String piece(int number, Random random) {
    return switch (random.nextInt(40)) {
      case 0 -> room(number, ",\"extra\":[{\"id\":\"}\"}]");
      case 1 -> room(number, ",\"extra\":\"]}\\n,{\"");
      case 2 -> room(number, ",\"seats\":null");
      case 3 -> room(number, ",\"seats\":1,\"seats\":2");
      case 4 -> room(number, ",\"seats\":1.0");
      case 5 -> room(number, ",\"comment\":\"" + LONG + "\"");
      case 6 -> room(number, ",\"comment\":\"\\ud83d\\ude00 \uD83D\uDE00\"");
      case 7 -> room(number, "").replace(",", " ,\r\n\t");
      case 8 -> room(number, "").replace("\"displayName\"", "\"display\\u004eame\"");
      case 9 -> "{}";
      case 10 -> "{\"data\":[" + room(number, "") + "],\"pageToken\":null}";
      case 11 -> random.nextBoolean() ? "null" : "[1]";
      case 12 -> random.nextInt(3) == 0 ? room(number, "}") : room(number, "");
      case 13 -> random.nextInt(3) == 0 ? room(number, ",") : room(number, "");
      case 14 -> random.nextInt(9) == 0 ? "{\"id\":\"" : room(number, "");
      default -> room(number, "");
    };
  }

  private static String document(String before, String between, String after, Random random) {
    return IntStream.range(0, 1 + random.nextInt(60))
        .mapToObj(number -> piece(number, random))
        .collect(Collectors.joining(between, before, after));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void readsEverythingAsTheParserDoes(int seed) {
    var random = new Random(seed);
    for (int i = 0; i < 60; i++) {
      Read.of("rooms.jsonl", document("", "\n", i % 2 == 0 ? "\n" : "", random));
      Read.of("rooms.jsonl", document("", random.nextBoolean() ? "" : "\r\n ", "", random));
      Read.of("rooms.json", document("[", ",", "]", random));
      Read.of("rooms.json", document("{\"data\":[", "\n, ", "],\"pageToken\":null}", random));
      Read.of("rooms.json", document("{\"pageToken\":\"x\",\"data\":[ ", ",", " ] }", random));
      Read.of("export.json", document("{\"rooms\":[", ",", "],\"groups\":[]}", random));
      Read.of("rooms.json", document("[", ",", random.nextBoolean() ? ",]" : "", random));
      Read.of("unknown.jsonl", document("", "\n", "", random));
    }
  }

  private static List<Payload> read(String name, InputStream in) throws IOException {
    var payloads = new ArrayList<Payload>();
    new DocumentReader(
            new TypeTeller(Read.STANDARD, Optional.empty()),
            Optional.of(new Acceptance(Read.STANDARD)))
        .read(in, new Origin.File(name), name, payloads::add);
    return payloads;
  }

  private static long plain(List<Payload> payloads) {
    return payloads.stream()
        .filter(p -> p instanceof Entity entity && entity.certainty() == Certainty.PLAIN)
        .count();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rooms.jsonl", "rooms.json"})
  void isCertainOfOrdinaryRecords(String name) throws IOException {
    boolean lines = name.endsWith("l");
    String text =
        IntStream.range(0, 500)
            .mapToObj(number -> room(number, number == 250 ? ",\"extra\":1" : ""))
            .collect(Collectors.joining(lines ? "\n" : ",", lines ? "" : "[", lines ? "\n" : "]"));

    List<Payload> payloads = read(name, new ByteArrayInputStream(text.getBytes(UTF_8)));

    assertThat(plain(payloads)).isEqualTo(499);
  }

  @Test
  void knowsTheNumbersOfIds() throws IOException {
    var random = new Random(5);
    List<UUID> ids =
        Stream.concat(
                Stream.of(new UUID(0, 0), new UUID(-1, -1)),
                Stream.generate(() -> new UUID(random.nextLong(), random.nextLong())).limit(500))
            .toList();
    String lines =
        ids.stream()
            .map(
                id -> random.nextBoolean() ? id.toString() : id.toString().toUpperCase(Locale.ROOT))
            .map(id -> room(1, "").replace(Records.uuid(1), id))
            .collect(Collectors.joining("\n"));

    List<JsonNode> read =
        read("rooms.jsonl", new ByteArrayInputStream(lines.getBytes(UTF_8))).stream()
            .filter(Entity.class::isInstance)
            .map(payload -> ((Entity) payload).json().path("id"))
            .toList();

    assertThat(read).hasSize(ids.size()).allMatch(IdNode.class::isInstance);
    assertThat(read)
        .map(IdNode.class::cast)
        .allSatisfy(
            id ->
                assertThat(new UUID(id.high(), id.low()))
                    .isEqualTo(UUID.fromString(id.textValue())));
  }

  /** Gives what there is a few bytes at a time, then breaks. */
  private static final class Breaking extends InputStream {
    private final InputStream in;

    Breaking(String text) {
      in = new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    @Override
    public int read() throws IOException {
      int b = in.read();
      if (b < 0) {
        throw new IOException("broken");
      }
      return b;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
      if (length > 0) {
        target[from] = (byte) read();
      }
      return Math.min(length, 1);
    }
  }

  @Test
  void givesWhatCameBeforeAStreamBreaks() {
    var payloads = new ArrayList<Payload>();
    String text = room(1, "") + "\n" + room(2, ",\"comment\":\"å\"") + "\n" + room(3, "");
    var reader =
        new DocumentReader(
            new TypeTeller(Read.STANDARD, Optional.empty()),
            Optional.of(new Acceptance(Read.STANDARD)));

    assertThatThrownBy(
            () ->
                reader.read(new Breaking(text), new Origin.File("a"), "rooms.jsonl", payloads::add))
        .isInstanceOf(IOException.class)
        .hasMessage("broken");

    assertThat(payloads).hasSize(3);
  }
}
