package se.ss12000.conformance.check.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.acceptance.Acceptance;
import se.ss12000.conformance.acceptance.Taken;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.openapi.ApiImport;
import se.ss12000.conformance.openapi.OpenApiDraft;
import se.ss12000.conformance.payload.Certainty;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standard;

/**
 * What is accepted quickly is what the schemas accept, whatever is done to records. The property
 * {@code fastPath.rounds} makes more of them.
 */
final class FastPathTest {
  private static final ObjectMapper STRICT =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final int ROUNDS = Integer.getInteger("fastPath.rounds", 1);

  private final Map<String, SchemaLibrary> schemas = new HashMap<>();

  private boolean isValid(Standard standard, String type, byte[] utf8) {
    try {
      JsonNode json = STRICT.readTree(utf8);
      return schemas
          .computeIfAbsent(standard.name(), name -> new SchemaLibrary(standard))
          .schema(type)
          .validate(json)
          .isEmpty();
    } catch (JsonProcessingException e) {
      return false;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, List<ObjectNode>> samples(String version) throws IOException {
    var samples = new HashMap<String, List<ObjectNode>>();
    Path folder = Path.of("samples", version.equals("2.1") ? "municipality" : "municipality-2.0");
    for (var type : Records.standard(version).resources().toList()) {
      JsonNode page = STRICT.readTree(folder.resolve(type.path().substring(1) + ".json").toFile());
      var records = new ArrayList<ObjectNode>();
      page.path("data").forEach(record -> records.add((ObjectNode) record));
      samples.put(type.name(), records.subList(0, Math.min(40, records.size())));
    }
    return samples;
  }

  @TestFactory
  Stream<DynamicTest> acceptsEveryValidRecordInEveryForm(@TempDir Path folder) throws Exception {
    return each(
        folder,
        (standard, type, records) -> {
          var acceptance = new Acceptance(standard);
          var forms = new Forms(new Random(1));
          for (ObjectNode record : records) {
            for (byte[] utf8 : forms.of(record)) {
              assertThat(acceptance.certainty(type, utf8))
                  .as(new String(utf8, UTF_8))
                  .isNotEqualTo(Certainty.NONE);
            }
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> acceptsNothingThatTheSchemasRefuse(@TempDir Path folder) throws Exception {
    return each(
        folder,
        (standard, type, records) -> {
          var acceptance = new Acceptance(standard);
          var random = new Random(type.hashCode());
          int refused = 0;
          for (byte[] changed : changed(records, random)) {
            byte[] utf8 = random.nextInt(4) == 0 ? Mutation.of(changed, random) : changed;
            boolean valid = isValid(standard, type, utf8);
            refused += valid ? 0 : 1;
            if (!valid) {
              assertThat(acceptance.certainty(type, utf8))
                  .as(new String(utf8, UTF_8))
                  .isEqualTo(Certainty.NONE);
            }
          }
          assertThat(refused).isGreaterThan(ROUNDS * 50);
        });
  }

  /** Records, each with something changed, in any form. */
  private static List<byte[]> changed(List<ObjectNode> records, Random random) throws IOException {
    var forms = new Forms(random);
    var changed = new ArrayList<byte[]>();
    for (int i = 0; i < ROUNDS * 400; i++) {
      ObjectNode record = records.get(random.nextInt(records.size())).deepCopy();
      Mutation.of(record, random);
      changed.add(forms.one(record));
    }
    return changed;
  }

  private interface OfOneType {
    void test(Standard standard, String type, List<ObjectNode> records) throws IOException;
  }

  /** A version that came as OpenAPI, and has its schemas from there. */
  private static Standard imported(Path folder) throws Exception {
    Path file = OpenApiDraft.of("2.1", false).writeTo(folder.resolve("openapi.yaml"));
    return ApiImport.read(file, "imported").standard(Reading.ADOPTED);
  }

  private static Stream<DynamicTest> each(Path folder, OfOneType test) throws Exception {
    var tests = new ArrayList<DynamicTest>();
    Standard imported = imported(folder);
    samples("2.1")
        .forEach(
            (type, records) ->
                tests.add(
                    dynamicTest("imported " + type, () -> test.test(imported, type, records))));
    for (String version : List.of("2.0", "2.1")) {
      samples(version)
          .forEach(
              (type, records) -> {
                String name = version + " " + type;
                tests.add(
                    dynamicTest(name, () -> test.test(Records.standard(version), type, records)));
                if (version.equals("2.1")) {
                  tests.add(
                      dynamicTest(
                          name + " literally",
                          () -> onlyWhatIsValid(Records.literally(version), type, records)));
                }
              });
    }
    return tests.stream();
  }

  private static void onlyWhatIsValid(Standard standard, String type, List<ObjectNode> records) {
    var acceptance = new Acceptance(standard);
    var schemas = new SchemaLibrary(standard);
    for (ObjectNode record : records) {
      if (!schemas.schema(type).validate(record).isEmpty()) {
        assertThat(acceptance.certainty(type, record.toString().getBytes(UTF_8)))
            .isEqualTo(Certainty.NONE);
      }
    }
  }

  private static boolean accepts(String json) {
    return new Acceptance(Records.standard("2.1")).certainty("Room", json.getBytes(UTF_8))
        != Certainty.NONE;
  }

  private static String room(String members) {
    String record =
        Records.record(1, "{'displayName': 'A', 'owner': {'id': '" + Records.uuid(2) + "'}}")
            .toString();
    return record.substring(0, record.length() - 1) + members + "}";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ",\"extra\":{\"a\":[1,2.5e-3,true,null,\"\\ud83d\\ude00\"]}",
        ",\"seats\":0",
        " , \r\n\t\"s\\u0065ats\" : -12 "
      })
  void acceptsWhatASchemaDoesNotForbid(String members) {
    assertThat(accepts(room(members))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ",",
        ",\"seats\":1.0",
        ",\"seats\":1e1",
        ",\"seats\":01",
        ",\"seats\":null",
        ",\"seats\":1,\"seats\":2",
        ",\"extra\":1,\"extra\":2",
        ",\"id\":\"00000000-0000-4000-8000-00000000000g\"",
        ",\"extra\":\"\\x\"",
        ",\"extra\":\"\t\"",
        ",\"extra\":tru",
        ",\"extra\":[1,]",
        ",\"extra\":1}{\"x\":2"
      })
  void isNotSureOfAnythingElse(String members) {
    assertThat(accepts(room(members))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"0", "5", "100", "5000"})
  void takesTextsOfAnyLength(int length) {
    String text = "å\\n".repeat(length);

    assertThat(accepts(room(",\"comment\":\"" + text + "\""))).isTrue();
    assertThat(accepts(room(",\"comment\":\"" + text))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 10, 50})
  void looksOnlyAtItsOwnBytes(int before) {
    String room = room("");
    String whole = "\"".repeat(before) + room + "]}" + " ".repeat(Acceptance.MARGIN);
    byte[] bytes = whole.getBytes(UTF_8);
    var acceptance = new Acceptance(Records.standard("2.1"));
    int end = before + room.length();

    assertThat(takenFrom(acceptance, bytes, before, end).end()).isEqualTo(end);
    assertThat(takenFrom(acceptance, bytes, before, end + 2).end()).isEqualTo(end);
    for (int to = before; to < end; to++) {
      assertThat(acceptance.take("Room", bytes, before, to)).isNull();
    }
    assertThat(new String(bytes, UTF_8)).isEqualTo(whole);
  }

  private static Taken takenFrom(Acceptance acceptance, byte[] bytes, int from, int to) {
    return requireNonNull(acceptance.take("Room", bytes, from, to));
  }

  @ParameterizedTest
  @CsvSource({"'', '', true", "' ', '\\t', true", "'\\n', '', false", "'', '\\r\\n', false"})
  void tellsWhetherARecordEndsOnItsLine(String before, String after, boolean oneLine) {
    String space = before.translateEscapes();
    String room = room("").replaceFirst(",", space + "," + after.translateEscapes());
    byte[] bytes = (room + "\n" + " ".repeat(Acceptance.MARGIN)).getBytes(UTF_8);
    var acceptance = new Acceptance(Records.standard("2.1"));

    assertThat(takenFrom(acceptance, bytes, 0, room.length() + 1).oneLine()).isEqualTo(oneLine);
  }

  @TestFactory
  Stream<DynamicTest> readsWhatItAcceptsAsAParserDoes(@TempDir Path folder) throws Exception {
    return each(
        folder,
        (standard, type, records) -> {
          var acceptance = new Acceptance(standard);
          int taken = 0;
          for (byte[] utf8 : changed(records, new Random(type.hashCode()))) {
            byte[] room = Arrays.copyOf(utf8, utf8.length + Acceptance.MARGIN);
            Taken read = acceptance.take(type, room, 0, utf8.length);
            if (read != null) {
              taken++;
              assertThat(read.json()).hasToString(parsed(utf8).toString()).isEqualTo(parsed(utf8));
              boolean oneLine = new String(utf8, 0, read.end(), UTF_8).indexOf('\n') < 0;
              assertThat(read.oneLine()).isEqualTo(oneLine);
            }
          }
          assertThat(taken).isGreaterThan(ROUNDS * 20);
        });
  }

  @TestFactory
  Stream<DynamicTest> callsNothingPlainOfWhichAttributesSaySomething(@TempDir Path folder)
      throws Exception {
    return each(
        folder,
        (standard, type, records) -> {
          var acceptance = new Acceptance(standard);
          var check = new AttributeCheck(standard);
          var entities = new Records(standard);
          int plain = 0;
          for (byte[] utf8 : changed(records, new Random(type.hashCode()))) {
            if (acceptance.certainty(type, utf8) == Certainty.PLAIN) {
              plain++;
              var found = new ArrayList<Finding>();
              check.check(entities.listed(type, parsed(utf8)), found::add);
              // What is only meant to be there is looked for in plain records, too.
              assertThat(found)
                  .as(new String(utf8, UTF_8))
                  .allMatch(finding -> finding.rule().equals(AttributeCheck.MEANT_MISSING));
            }
          }
          assertThat(plain).isGreaterThan(ROUNDS * 10);
        });
  }

  private static JsonNode parsed(byte[] utf8) {
    try {
      return STRICT.readTree(utf8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
