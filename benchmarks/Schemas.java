import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import se.ss12000.conformance.acceptance.Acceptance;
import se.ss12000.conformance.payload.Certainty;
import se.ss12000.conformance.check.schema.SchemaCheck;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Excerpt;
import se.ss12000.conformance.payload.Origin;
import se.ss12000.conformance.payload.Position;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.standard.Standards;

/**
 * How many records of a file of JSON Lines are checked in a second, in this process, warm, on one
 * core. Prints what, records and megabytes a second, and how many are valid, between tabs.
 */
public final class Schemas {
  private static final int ROUNDS = 9;
  private static final int WARM = 3;
  private static final int MOST = 40_000;

  private final Standard standard = Standards.load("2.1", Reading.ADOPTED);
  private final EntityType type;
  private final byte[][] records;
  private final ObjectMapper mapper = new ObjectMapper();
  private final JsonFactory tokens = new JsonFactory();
  private final Acceptance acceptance = new Acceptance(standard);
  private final SchemaCheck alone = new SchemaCheck(standard, List::of);
  private final Random random = new Random(1);
  private long findings;

  private Schemas(String type, byte[][] records) {
    this.type = standard.type(type).orElseThrow();
    this.records = records;
  }

  private interface Way {
    /** Whether a record is taken for valid. */
    boolean take(byte[] record) throws IOException;
  }

  /**
   * @param args name of a type, and a file of its records
   */
  public static void main(String[] args) throws IOException {
    var lines = new ArrayList<byte[]>();
    try (var text = Files.lines(Path.of(args[1]))) {
      text.limit(MOST).forEach(line -> lines.add(line.getBytes(StandardCharsets.UTF_8)));
    }
    new Schemas(args[0], lines.toArray(byte[][]::new)).run();
  }

  private void run() throws IOException {
    Map<String, Way> ways = new LinkedHashMap<>();
    ways.put("networknt", record -> judged(alone, record, mapper.readTree(record)));
    ways.put("jackson-tree", record -> mapper.readTree(record) != null);
    ways.put("jackson-tokens", this::tokens);
    ways.put("schema-check", this::schemaCheck);
    ways.put("schema-check-shuffled", this::schemaCheck);
    ways.put("schema-check-indented", this::schemaCheck);
    ways.put("schema-check-escaped", this::schemaCheck);
    int valid = sameVerdicts(ways.get("networknt"), ways.get("schema-check"));
    Map<String, byte[][]> other =
        Map.of(
            "schema-check-shuffled", written(mapper, this::shuffled),
            "schema-check-indented", written(indenting(), tree -> tree),
            "schema-check-escaped", written(escaping(), tree -> tree));
    for (byte[][] same : other.values()) {
      if (Arrays.stream(same).filter(this::isValid).count() != valid) {
        throw new IllegalStateException("another spelling of a record is judged otherwise");
      }
    }
    var times = new LinkedHashMap<String, List<Long>>();
    for (int round = 0; round < ROUNDS; round++) {
      for (var way : ways.entrySet()) {
        byte[][] taken = other.getOrDefault(way.getKey(), records);
        long before = System.nanoTime();
        for (byte[] record : taken) {
          way.getValue().take(record);
        }
        times.computeIfAbsent(way.getKey(), k -> new ArrayList<>()).add(System.nanoTime() - before);
      }
    }
    long bytes = Arrays.stream(records).mapToLong(record -> record.length).sum();
    times.forEach(
        (way, all) -> {
          long median = all.stream().skip(WARM).sorted().toList().get((ROUNDS - WARM) / 2);
          System.out.printf(
              Locale.ROOT,
              "%s %s\t%d\t%d\t%d%n",
              type.name(),
              way,
              Math.round(records.length * 1e9 / median),
              Math.round(bytes * 1e3 / median),
              valid);
        });
  }

  private boolean isValid(byte[] record) {
    try {
      return schemaCheck(record);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[][] written(ObjectMapper how, UnaryOperator<JsonNode> change) throws IOException {
    var written = new byte[records.length][];
    for (int i = 0; i < records.length; i++) {
      written[i] = how.writeValueAsBytes(change.apply(mapper.readTree(records[i])));
    }
    return written;
  }

  /** The members of every object in an order of their own. */
  private JsonNode shuffled(JsonNode node) {
    if (node.isObject()) {
      var members = new ArrayList<>(node.properties());
      Collections.shuffle(members, random);
      var object = mapper.createObjectNode();
      members.forEach(member -> object.set(member.getKey(), shuffled(member.getValue())));
      return object;
    }
    if (node.isArray()) {
      var array = mapper.createArrayNode();
      node.forEach(element -> array.add(shuffled(element)));
      return array;
    }
    return node;
  }

  private static ObjectMapper indenting() {
    return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  }

  /** Escapes what is not ASCII, as some languages do unasked. */
  private static ObjectMapper escaping() {
    return new ObjectMapper(JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build());
  }

  /** Nothing is timed before all say the same. */
  private int sameVerdicts(Way one, Way other) throws IOException {
    int valid = 0;
    for (byte[] record : records) {
      if (one.take(record) != other.take(record)) {
        throw new IllegalStateException(
            "two verdicts on " + new String(record, StandardCharsets.UTF_8));
      }
      valid += one.take(record) ? 1 : 0;
    }
    return valid;
  }

  private boolean tokens(byte[] record) throws IOException {
    try (JsonParser parser = tokens.createParser(record)) {
      while (parser.nextToken() != null) {
        findings += 0;
      }
      return true;
    }
  }

  /** The tree is made only for what is not certainly valid. */
  private boolean schemaCheck(byte[] record) throws IOException {
    return acceptance.certainty(type.name(), record) != Certainty.NONE
        || judged(alone, record, mapper.readTree(record));
  }

  private boolean judged(SchemaCheck check, byte[] record, JsonNode json) {
    long before = findings;
    var excerpt = new Excerpt(new Origin.File("a"), "", Position.START, record);
    check.check(new Entity(type, json, excerpt, true, Certainty.NONE), finding -> findings++);
    return findings == before;
  }
}
