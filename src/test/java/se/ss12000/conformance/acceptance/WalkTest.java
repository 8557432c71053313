package se.ss12000.conformance.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is walked over along a plan, and where a walk ends in doubt. */
final class WalkTest {
  private static final String CODES = "{'enum':['Ja','Nej']}";
  private static final Map<String, String> SCHEMAS =
      Map.of(
          "anything", "{}",
          "named", "{'properties':{'a':{'type':'integer'}}}",
          "oddly named", "{'properties':{'a\\\"b':{'type':'integer'}}}",
          "different codes", "{'uniqueItems':true,'items':" + CODES + "}",
          "different objects",
              "{'uniqueItems':true,'items':{'properties':{'a':" + CODES + ",'b':" + CODES + "}}}");

  private static boolean accepts(String schema, String json) throws JsonProcessingException {
    var mapper = new ObjectMapper();
    var plans =
        new PlanReader(
            Map.of("a", mapper.readTree(SCHEMAS.getOrDefault(schema, "").replace('\'', '"'))));
    byte[] utf8 = json.replace('\'', '"').getBytes(UTF_8);
    byte[] room = Arrays.copyOf(utf8, utf8.length + Strings.MARGIN);
    return new Walk().over(plans.read("a"), room, 0, true) == utf8.length;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "anything | {'':{ } , 'a' :[ ],'b': '' }",
        "named | {'a':1}",
        "named | { 'a' : 1 , 'b' : [ 1 , {} ] }",
        "named | {'\\u0061':1,'b':2}",
        "named | {'ab':'x','':'x'}",
        "different codes | ['Ja','Nej']",
        "different codes | [ 'N\\u0065j' , 'Ja' ]",
        "different objects | [{'a':'Ja','b':'Nej'}]"
      })
  void acceptsWhatItsSchemaSays(String schema, String json) throws JsonProcessingException {
    assertThat(accepts(schema, json)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "anything | {,}",
        "anything | {'a':1,}",
        "anything | {'a'}",
        "anything | {'a',1}",
        "anything | {'a':1 'b':2}",
        "anything | {'a':1,'a':1}",
        "anything | {'a':1,'\\u0061':1}",
        "anything | {'a':}",
        "anything | {'a': }",
        "anything | {1:1}",
        "anything | [1,]",
        "anything | [,1]",
        "anything | [1 2]",
        "anything | ^ 1^",
        "named | {'a':'x'}",
        "named | {'\\u0061':'x'}",
        "named | {'a':1,'a':1}",
        "named | { 'a' : 1 , 'a' : 1 }",
        "oddly named | {'a\\'b':'x'}",
        "different codes | ['Ja','Ja']",
        "different codes | ['Ja','J\\u0061']",
        "different codes | ['Ja','Kanske']",
        "different codes | ['Ja']]",
        "different objects | [{'a':'Ja','b':'Nej'},{'b':'Nej','a':'Ja'}]"
      })
  void doubtsAllElse(String schema, String json) throws JsonProcessingException {
    assertThat(accepts(schema, json)).isFalse();
  }
}
