package se.ss12000.conformance.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** That each of them shows is held where the provider is crawled with it. */
final class FaultsTest {
  @Test
  void haveNamesOfTheirOwnAndThereAreMany() {
    assertThat(Fault.all()).hasSizeGreaterThanOrEqualTo(40);
    assertThat(Fault.all().stream().map(Fault::name))
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    assertThat(Fault.all())
        .allSatisfy(
            fault -> {
              assertThat(fault.text().sv()).endsWith(".");
              assertThat(fault.text().en()).endsWith(".").isNotEqualTo(fault.text().sv());
              assertThat(fault.rule()).matches("([A-Z]{3}-\\d{3})?");
            });
  }

  @Test
  void areOfEveryKind() {
    assertThat(Fault.all().stream().map(Fault::kind)).contains(Fault.Kind.values());
  }

  @Test
  void areFoundByName() {
    assertThat(Fault.named("token-loops")).isPresent();
    assertThat(Fault.named("no-such-fault")).isEmpty();
  }

  @Test
  void serveEverythingElsewhere() {
    try (Served served = Served.with("base-path-other")) {
      assertThat(served.uri("").getPath()).isEqualTo("/api/v1");
      assertThat(served.get("/rooms").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void sendClientsOnToTheSameAddressWithASlash() {
    try (Served served = Served.with("redirect")) {
      assertThat(served.get("/rooms").statusCode()).isEqualTo(307);
      assertThat(served.get("/rooms/").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void sayThatATokenHasExpired() {
    try (Served served = Served.with("token-expires")) {
      List<Integer> statuses =
          List.of(1, 2, 3, 4, 5).stream().map(n -> served.get("/rooms").statusCode()).toList();

      assertThat(statuses).containsExactly(200, 200, 200, 401, 200);
    }
  }

  @Test
  void leaveTheRecordsOfOthersAlone() {
    try (Served served = Served.with("missing-meta")) {
      assertThat(Served.json(served.get("/rooms")).at("/data/0").has("meta")).isFalse();
      assertThat(Served.json(served.get("/organisations")).at("/data/0").has("meta")).isTrue();
    }
  }

  @Test
  void letAnAnswerWaitOrGrow() {
    Asked asked =
        new Asked(
            4,
            "GET",
            "/persons",
            Optional.ofNullable(Served.STANDARD.operations().get("GET /persons")),
            Served.STANDARD.type("Person"),
            "",
            List.of(),
            Map.of(),
            "");
    Sending sending = Sending.of(200, Map.of(), new byte[] {'{', '}'});

    assertThat(sent("slow", asked, sending).millis()).isPositive();
    assertThat(sent("hangs", asked, sending).millis()).isEqualTo(Sending.FOREVER);
    assertThat(sent("oversized-body", asked, sending).length()).isGreaterThan(1L << 30);
    assertThat(sent("closes-connection", asked, sending).status()).isZero();
    assertThat(sent("token-loops", asked, sending)).isEqualTo(sending);
  }

  private static Sending sent(String name, Asked asked, Sending sending) {
    return new Faults(List.of(Fault.named(name).orElseThrow())).onSending(asked, sending);
  }
}
