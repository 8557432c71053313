package se.ss12000.conformance.source.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.ss12000.conformance.source.http.Asking.connection;
import static se.ss12000.conformance.source.http.Asking.list;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.text.ParseException;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.ss12000.conformance.payload.Answer;
import se.ss12000.conformance.source.Request.Access;
import se.ss12000.conformance.source.SourceException;

/** Reads the tokens with somebody else's library. */
final class OwnTokensTest {
  private static final KeyPair KEYS = keys("secp256r1");
  private static final String HERE = "https://skola.example/v2.0";
  private static final String WHO = "SE9990001112";

  private final StillTime time = new StillTime();
  private final TestServer server = TestServer.start();

  @TempDir Path folder;

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void saysWhoAsksForWhat() throws ParseException, JOSEException {
    SignedJWT token = SignedJWT.parse(tokens(300).current().reveal());
    JWTClaimsSet claims = token.getJWTClaimsSet();

    assertThat(isOurs(token)).isTrue();
    assertThat(token.getHeader().getAlgorithm().getName()).isEqualTo("ES256");
    assertThat(token.getHeader().getKeyID()).isEqualTo("key-1");
    assertThat(claims.getIssuer()).isEqualTo("https://issuer.example");
    assertThat(claims.getAudience()).containsExactly("tests");
    assertThat(claims.getIssueTime()).isEqualTo(Date.from(StillTime.START));
    assertThat(claims.getNotBeforeTime()).isEqualTo(Date.from(StillTime.START));
    assertThat(claims.getExpirationTime()).isEqualTo(Date.from(StillTime.START.plusSeconds(300)));
    assertThat(claims.getJWTID()).isNotEmpty();
    assertThat(claims.getStringClaim("organization_id")).isEqualTo(WHO);
    assertThat(claims.getStringClaim("source")).isEqualTo("more");
    assertThat(claims.getClaim("requested_access"))
        .isEqualTo(List.of(Map.of("type", "ss12000-api", "locations", List.of(HERE))));
  }

  @Test
  void isRenewedBeforeItExpiresAndNotSooner() {
    OwnTokens tokens = tokens(300);
    Secret first = tokens.current();

    time.move(Duration.ofSeconds(200));
    assertThat(tokens.current()).isSameAs(first);
    time.move(Duration.ofSeconds(75));
    assertThat(tokens.current()).isNotSameAs(first);
  }

  @Test
  void isRenewedOnceWhenItIsNotAcceptedAnyMore() throws SourceException {
    server.answers(200, "{}").answers(401, "{}");
    Connection connection = connection(server.uri(), credentials(300), time);

    connection.ask(1, list());
    connection.ask(2, list());

    assertThat(server.received()).hasSize(3);
    assertThat(server.received().get(2).header("Authorization"))
        .isNotEqualTo(server.received().get(1).header("Authorization"));
  }

  @ParameterizedTest
  @EnumSource(names = {"EXPIRED", "WRONG_KEY", "WRONG_LOCATION", "WRONG_ORGANISATION"})
  void spoilsOneThingOnly(Access access) throws ParseException, JOSEException {
    SignedJWT token = SignedJWT.parse(tokens(300).spoilt(access).reveal());
    JWTClaimsSet claims = token.getJWTClaimsSet();

    assertThat(isOurs(token)).isEqualTo(access != Access.WRONG_KEY);
    assertThat(claims.getExpirationTime().toInstant().isBefore(StillTime.START))
        .isEqualTo(access == Access.EXPIRED);
    assertThat(claims.getClaim("requested_access").toString().contains(HERE))
        .isEqualTo(access != Access.WRONG_LOCATION);
    assertThat(claims.getStringClaim("organization_id").equals(WHO))
        .isEqualTo(access != Access.WRONG_ORGANISATION);
  }

  @Test
  void leavesOutTheSignature() throws ParseException {
    var token = (PlainJWT) JWTParser.parse(tokens(300).spoilt(Access.UNSIGNED).reveal());

    assertThat(token.getJWTClaimsSet().getStringClaim("organization_id")).isEqualTo(WHO);
  }

  @Test
  void isNotRepeatedWhenTheServiceDoesSo() throws SourceException {
    server.answers(
        exchange -> {
          String shown = exchange.getRequestHeaders().getFirst("Authorization");
          TestServer.send(exchange, 400, shown.getBytes(StandardCharsets.UTF_8));
        });
    Connection connection = connection(server.uri(), credentials(300), time);

    Answer answer = connection.ask(1, list(Access.WRONG_LOCATION));

    assertThat(new String(answer.content(), StandardCharsets.UTF_8)).isEqualTo("Bearer ***");
  }

  @Test
  void readsAKeyAsOpensslWritesIt() throws IOException, SourceException {
    SigningKey key = SigningKey.ofFile(pem(KEYS));

    assertThat(key).hasToString("***");
  }

  @Test
  void refusesWhatIsNoKeyOnTheCurve() throws IOException {
    Path other = pem(keys("secp384r1"));
    Path none = Files.writeString(folder.resolve("none.pem"), "-----BEGIN EC PRIVATE KEY-----");

    assertThatThrownBy(() -> SigningKey.ofFile(other)).hasMessageContaining("P-256");
    assertThatThrownBy(() -> SigningKey.ofFile(none)).hasMessageContaining("PKCS #8");
    assertThatThrownBy(() -> SigningKey.ofFile(folder.resolve("missing")))
        .hasMessageContaining("cannot be read");
  }

  private Path pem(KeyPair keys) throws IOException {
    String base64 = Base64.getMimeEncoder().encodeToString(keys.getPrivate().getEncoded());
    return Files.writeString(
        folder.resolve("key.pem"),
        "-----BEGIN PRIVATE KEY-----\n" + base64 + "\n-----END PRIVATE KEY-----\n");
  }

  private static boolean isOurs(SignedJWT token) throws JOSEException {
    return token.verify(new ECDSAVerifier((ECPublicKey) KEYS.getPublic()));
  }

  private OwnTokens tokens(long seconds) {
    return new OwnTokens(credentials(seconds), time);
  }

  private static Credentials.SignedToken credentials(long seconds) {
    var claims =
        new TokenClaims(
            "https://issuer.example",
            "tests",
            WHO,
            HERE,
            "key-1",
            Duration.ofSeconds(seconds),
            Map.of("source", "more"));
    return new Credentials.SignedToken(SigningKey.of(KEYS.getPrivate()), claims);
  }

  private static KeyPair keys(String curve) {
    try {
      KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC");
      pairs.initialize(new ECGenParameterSpec(curve));
      return pairs.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}
