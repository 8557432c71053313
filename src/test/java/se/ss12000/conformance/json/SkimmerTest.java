package se.ss12000.conformance.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SkimmerTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BODY =
      """
      {"data": [{"id":"a","n":[0,-1.5,2e3,10,0.25E-1],"\\u0069d2":"\\"å\\\\\\/\\n𝄞 é"},
        [], {}, [[{"x":{"y":[true,false,null]}}]], "", "\\u00e5"],
       "pageToken": null, "data":[7]}""";

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A whole body, but for its numbers, as it is gone through. */
  private static JsonNode tree(Skimmer skimmer) throws IOException {
    switch (skimmer.next()) {
      case START_OBJECT -> {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        skimmer.enter();
        while (skimmer.goesOn()) {
          String name = skimmer.name();
          object.set(name, tree(skimmer));
        }
        return object;
      }
      case START_ARRAY -> {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        skimmer.enter();
        while (skimmer.goesOn()) {
          array.add(tree(skimmer));
        }
        return array;
      }
      case VALUE_STRING -> {
        return JsonNodeFactory.instance.textNode(skimmer.text());
      }
      default -> {
        return skimmer.value();
      }
    }
  }

  private static Optional<Boolean> passed(byte[] body) {
    return Skimmer.read(
        body,
        skimmer -> {
          skimmer.pass();
          return true;
        });
  }

  private static boolean isParsed(byte[] body) {
    try (JsonParser parser = JSON.createParser(body)) {
      JsonToken root = parser.nextToken();
      parser.skipChildren();
      parser.finishToken();
      return root != null;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void readsWhatAParserReads() throws IOException {
    assertThat(Skimmer.read(utf8(BODY), SkimmerTest::tree)).contains(JSON.readTree(BODY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"7", " \"a\" ", "null", "[]", "{}", "-0.5e+7", "[1 ]", "{ \"a\" :1 , \"b\":2}"})
  void passesOverEveryKindOfValue(String json) {
    var readings = new AtomicInteger();
    Optional<Boolean> atEnd =
        Skimmer.read(
            utf8(json),
            skimmer -> {
              readings.incrementAndGet();
              skimmer.pass();
              return skimmer.isAtEnd();
            });

    assertThat(atEnd).contains(true);
    assertThat(readings).hasValue(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "[",
        "{",
        "[1,]",
        "[,1]",
        "{\"a\"}",
        "{\"a\":}",
        "{,}",
        "{\"a\":1,}",
        "[1 2]",
        "{\"a\" 1}",
        "{a:1}",
        "[01]",
        "[1.]",
        "[.5]",
        "[-]",
        "[1e]",
        "[nul]",
        "[truf]",
        "[\"a]",
        "[\"\\x\"]",
        "[\"\\u00g0\"]",
        "[\"a\tb\"]",
        "{]",
        "[}",
        "[1}",
        "{\"a\":1]"
      })
  void passesOverNothingThatIsNoJson(String text) {
    assertThat(passed(utf8(text))).isEmpty();
  }

  @Test
  void goesAsDeepAsAParser() {
    assertThat(passed(utf8("[".repeat(1000) + "]".repeat(1000)))).contains(true);
    assertThat(passed(utf8("[".repeat(1001) + "]".repeat(1001)))).isEmpty();
  }

  @Test
  void knowsANameByItsEscapes() {
    Optional<Boolean> named =
        Skimmer.read(
            utf8("{\"p\\u0061ge\":1}"),
            skimmer -> {
              skimmer.enter();
              skimmer.goesOn();
              return skimmer.isNamed("page") && !skimmer.isNamed("pages");
            });

    assertThat(named).contains(true);
  }

  @Test
  void doesNotTakeTheBeginningOfANameForIt() {
    Optional<Boolean> named =
        Skimmer.read(
            utf8("{\"pageToken\":1}"),
            skimmer -> {
              skimmer.enter();
              skimmer.goesOn();
              return skimmer.isNamed("page") || skimmer.isNamed("pageTokens");
            });

    assertThat(named).contains(false);
  }

  @Test
  void leavesOtherEncodingsToAParser() throws IOException {
    assertThat(Skimmer.read(BODY.getBytes(StandardCharsets.UTF_16LE), SkimmerTest::tree))
        .contains(JSON.readTree(BODY));
    assertThat(Skimmer.read(utf8('\uFEFF' + BODY), SkimmerTest::tree))
        .contains(JSON.readTree(BODY));
  }

  @Test
  void isSureOfNothingThatAParserRefuses() {
    var random = new Random(7);
    byte[] body = utf8(BODY);
    byte[] signs = utf8("{}[],:\"\\ \n0-1.eEtu\u0000å");
    for (int i = 0; i < 20_000; i++) {
      byte[] changed = body.clone();
      for (int changes = random.nextInt(3); changes >= 0; changes--) {
        changed[1 + random.nextInt(changed.length - 1)] = signs[random.nextInt(signs.length)];
      }
      assertThat(passed(changed).isPresent())
          .as(new String(changed, StandardCharsets.UTF_8))
          .isEqualTo(isParsed(changed));
    }
  }
}
