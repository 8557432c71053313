package se.ss12000.conformance.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import org.junit.jupiter.api.Test;

final class AccessTest {
  private static final String AUTHORIZATION = "Authorization";

  private static int status(Served served, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(served.uri("/rooms"));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return served.send(request.build()).statusCode();
  }

  @Test
  void letsEverybodyInWhenNobodyIsAsked() {
    try (Served served = Served.correct()) {
      assertThat(status(served)).isEqualTo(200);
      assertThat(served.provider().tokenEndpoint()).isEmpty();
    }
  }

  @Test
  void asksForTheToken() {
    try (Served served = Served.of(Served.settings().with(new Access.Bearer("right")))) {
      assertThat(status(served)).isEqualTo(401);
      assertThat(status(served, AUTHORIZATION, "Bearer wrong")).isEqualTo(401);
      assertThat(status(served, AUTHORIZATION, "Bearer right")).isEqualTo(200);
    }
  }

  @Test
  void asksForTheKey() {
    try (Served served = Served.of(Served.settings().with(new Access.ApiKey("X-Api-Key", "k")))) {
      assertThat(status(served)).isEqualTo(401);
      assertThat(status(served, "x-api-key", "wrong")).isEqualTo(401);
      assertThat(status(served, "x-api-key", "k")).isEqualTo(200);
    }
  }

  @Test
  void givesTokensToThoseWithIdAndSecret() {
    try (Served served = Served.of(Served.settings().with(new Access.OAuth("id", "s", 60)))) {
      assertThat(token(served, "id:s", "grant_type=client_credentials").statusCode())
          .isEqualTo(200);
      assertThat(token(served, "id:wrong", "grant_type=client_credentials").statusCode())
          .isEqualTo(401);
      assertThat(token(served, "id:s", "grant_type=password").statusCode()).isEqualTo(400);
      HttpResponse<String> inBody =
          token(served, "", "grant_type=client_credentials&client_id=id&client_secret=s");
      String token = Served.json(inBody).path("access_token").asText();

      assertThat(status(served, AUTHORIZATION, "Bearer " + token)).isEqualTo(200);
      assertThat(status(served, AUTHORIZATION, "Bearer invented")).isEqualTo(401);
      assertThat(Served.json(inBody).path("expires_in").asInt()).isEqualTo(60);
    }
  }

  @Test
  void forgetsTokensWhenTheyExpire() {
    var clock = new Watch();
    ProviderSettings settings =
        ProviderSettings.of(Served.STANDARD, clock).with(new Access.OAuth("id", "s", 60));
    try (Served served = Served.of(settings)) {
      String token =
          Served.json(token(served, "id:s", "grant_type=client_credentials"))
              .path("access_token")
              .asText();

      assertThat(status(served, AUTHORIZATION, "Bearer " + token)).isEqualTo(200);
      clock.now = clock.now.plusSeconds(61);
      assertThat(status(served, AUTHORIZATION, "Bearer " + token)).isEqualTo(401);
    }
  }

  @Test
  void keepsSecretsToItself() {
    assertThat(new Access.Bearer("hidden").toString()).doesNotContain("hidden");
    assertThat(new Access.ApiKey("X", "hidden").toString()).doesNotContain("hidden");
    assertThat(new Access.OAuth("id", "hidden", 1).toString()).doesNotContain("hidden");
  }

  private static HttpResponse<String> token(Served served, String basic, String form) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(served.provider().tokenEndpoint().orElseThrow())
            .POST(BodyPublishers.ofString(form));
    if (!basic.isEmpty()) {
      byte[] shown = basic.getBytes(StandardCharsets.UTF_8);
      request.header(AUTHORIZATION, "Basic " + Base64.getEncoder().encodeToString(shown));
    }
    return served.send(request.build());
  }

  /** A clock that is moved by hand. */
  private static final class Watch extends Clock {
    private volatile Instant now = Instant.parse("2026-10-15T12:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
