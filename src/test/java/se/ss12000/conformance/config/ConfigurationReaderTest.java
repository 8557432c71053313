package se.ss12000.conformance.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.config.EndpointSettings.Kind;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.yaml.YamlException;

final class ConfigurationReaderTest {
  @Test
  void readsByWhatToJudge() throws YamlException {
    var read =
        read(
            """
            standard: 2.0
            reading: literal
            scenarios: [C.1, own.yaml]
            waivers: w.yaml
            complete: true
            requireVerdict: false
            failOn: warning
            language: sv
            reports: [console, json=r.json]
            """);

    assertThat(read.judging())
        .isEqualTo(
            new Configuration.Judging(
                "2.0",
                "literal",
                List.of("C.1", "own.yaml"),
                "w.yaml",
                Optional.of(true),
                Optional.of(false)));
    assertThat(read.reporting())
        .isEqualTo(
            new Configuration.Reporting(List.of("console", "json=r.json"), "warning", "sv", ""));
  }

  @Test
  void readsWhatToAskFor() throws YamlException {
    var read =
        read(
            """
            window: {from: 2026-08-17, to: 2026-08-17}
            limits: {requestsPerSecond: 5, requests: 900, timeoutSeconds: 30, minutes: 60,
              sample: 0, maxFindings: 3}
            """);

    assertThat(read.window()).isEqualTo(new Configuration.Window("2026-08-17", "2026-08-17"));
    assertThat(read.limits()).isEqualTo(new Configuration.Limits("5", "900", "30", "60", "0", "3"));
  }

  @Test
  void whatIsNotStatedIsEmpty() throws YamlException {
    var read = read("language: en");

    assertThat(read.judging())
        .isEqualTo(
            new Configuration.Judging("", "", List.of(), "", Optional.empty(), Optional.empty()));
    assertThat(read.limits().requests()).isEmpty();
    assertThat(read.window().from()).isEmpty();
    assertThat(read.endpoint().access()).isEqualTo(EndpointSettings.Access.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "bearer: {token: '${OUR_TOKEN}'}|BEARER|OUR_TOKEN|",
        "bearer: {token: 'file:a/token.txt'}|BEARER||a/token.txt",
        "oauth2: {tokenUrl: 'https://x.example/t', clientId: c, clientSecret: '${S}'}|OAUTH2|S|",
        "apiKey: {header: X-Key, value: '${K}'}|API_KEY|K|",
        "basic: {user: u, password: 'file:p'}|BASIC||p",
        "jwt: {key: 'file:key.pem', issuer: i, lifetime: 60}|JWT||key.pem",
      },
      delimiter = '|')
  void readsWhereASecretIs(String credentials, Kind kind, String variable, String file)
      throws YamlException {
    var access = read("endpoint: {credentials: {" + credentials + "}}").endpoint().access();

    assertThat(access.kind()).isEqualTo(kind);
    assertThat(access.secret().variable()).isEqualTo(Optional.ofNullable(variable).orElse(""));
    assertThat(access.secret().file()).isEqualTo(Optional.ofNullable(file).orElse(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bearer: {token: hunter2}",
        "bearer: {token: 'x${A}hunter2'}",
        "bearer: {token: '$hunter2'}",
        "oauth2: {tokenUrl: 'https://x.example/t', clientId: c, clientSecret: hunter2}",
        "apiKey: {header: X-Key, value: hunter2}",
        "basic: {user: u, password: hunter2}",
        "jwt: {key: hunter2}",
      })
  void refusesASecretInClearAndDoesNotRepeatIt(String credentials) {
    assertThat(faults("endpoint: {credentials: {" + credentials + "}}"))
        .singleElement()
        .asString()
        .contains("no secret may stand here; write ${NAME} or file:PATH")
        .doesNotContain("hunter2");
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "scenario: [C.1]|1:1: there is no key scenario here. Did you mean scenarios?",
        "standard: 2.2|1:1: there is no version 2.2; there are 2.0, 2.1",
        "reading: strict|1:1: strict will not do; adopted, literal is expected",
        "failOn: nevr|1:1: nevr will not do; error, warning, never is expected",
        "language: de|1:1: de will not do; sv, en is expected",
        "complete: ja|1:1: true or false must stand here",
        "scenarios: C.1|1:1: a list must stand here",
        "window: {from: 17/8}|1:10: a date must stand here, such as 2026-08-17",
        "window: {from: 2026-08-18, to: 2026-08-17}|1:28: to lies before from",
        "window: {start: 2026-08-18}|1:10: there is no key start here. Allowed are from, to",
        "limits: {requests: 0}|1:10: a whole number from 1 to",
        "limits: {sample: -1}|1:10: a whole number from 0 to",
        "limits: {maxFindings: many}|1:10: a whole number from 0 to",
        "limits: {request: 5}|1:10: there is no key request here. Did you mean requests?",
        "endpoint: {url: school.example}|1:12: an address must stand here, such as https://host",
        "endpoint: {url: 'https://me:pw@school.example'}|1:12: an address must stand here",
        "endpoint: {uri: x}|1:12: there is no key uri here. Did you mean url?",
        "endpoint: {credentials: {}}|1:12: credentials must have exactly one of bearer, oauth2,",
        "endpoint: {credentials: {beaer: {}}}|1:26: there is no key beaer here. Did you mean",
        "endpoint: {credentials: {bearer: {}}}|1:26: the key token is missing",
        "endpoint: {credentials: {oauth2: {clientSecret: '${S}'}}}|1:26: the key tokenUrl is",
        "endpoint: {tls: {clientKey: k.pem}}|1:18: clientKey goes with clientCertificate",
      },
      delimiter = '|')
  void refusesWhatItDoesNotKnow(String content, String message) {
    assertThat(faults(content))
        .anySatisfy(fault -> assertThat(fault).startsWith("c.yaml:" + message));
  }

  @Test
  void acceptsAnAddressFromTheEnvironment() throws YamlException {
    assertThat(read("endpoint: {url: '${SCHOOL_URL}/v2.0'}").endpoint().url())
        .isEqualTo("${SCHOOL_URL}/v2.0");
  }

  private static List<String> faults(String content) {
    return Optional.ofNullable(catchThrowableOfType(YamlException.class, () -> read(content)))
        .map(refused -> refused.faults().stream().map(f -> f.in(Language.EN)).toList())
        .orElse(List.of());
  }

  private static Configuration read(String content) throws YamlException {
    return new ConfigurationReader(List.of("2.0", "2.1")).read("c.yaml", content.getBytes(UTF_8));
  }
}
