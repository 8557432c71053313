package se.ss12000.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ss12000.conformance.payload.Question;

final class CredentialTest {
  @ParameterizedTest
  @CsvSource({
    "bearer, LIST, ' -H \"Authorization: Bearer $SS12000_TOKEN\"'",
    "oauth2, LIST, ' -H \"Authorization: Bearer $SS12000_TOKEN\"'",
    "unknown, LIST, ' -H \"Authorization: Bearer $SS12000_TOKEN\"'",
    "none, LIST, ''",
    "basic, LIST, ' -u \"$SS12000_USER:$SS12000_PASSWORD\"'",
    "api-key X-Key, LIST, ' -H \"X-Key: $SS12000_API_KEY\"'",
    "bearer, NO_CREDENTIALS, ''",
    "basic, NO_CREDENTIALS, ''",
    "bearer, WRONG_CREDENTIALS, ' -H \"Authorization: Bearer wrong\"'",
    "api-key X-Key, WRONG_CREDENTIALS, ' -H \"X-Key: wrong\"'",
    "basic, WRONG_CREDENTIALS, ' -u \"user:wrong\"'",
  })
  void showsWhatWasShownAsAVariable(String access, Question question, String expected) {
    assertThat(new Credential(access).shownFor(question)).isEqualTo(expected);
  }
}
