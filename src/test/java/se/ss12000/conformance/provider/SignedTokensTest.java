package se.ss12000.conformance.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpRequest;
import java.security.Key;
import java.security.PublicKey;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shows tokens that were made by somebody else's library. */
final class SignedTokensTest {
  private static final ECKey KEY = key();
  private static final String HERE = "https://skola.example/v2.0";
  private static final String WHO = "SE9990001112";

  @Test
  void acceptsWhatTheProfileAsksFor() throws JOSEException {
    assertThat(flaw(signed(claims().build()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://skola.example/v2.0/", "https://skola.example/v2.0/organisations"})
  void acceptsALocationOnOrBelowItsOwn(String location) throws JOSEException {
    var claims = claims().claim("requested_access", access("ss12000-api", location)).build();

    assertThat(flaw(signed(claims))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ss12000-api, https://skola.example/v2.01",
    "ss12000-api, https://andra.example/v2.0",
    "provisioning-api, https://skola.example/v2.0"
  })
  void refusesAccessToSomethingElse(String type, String location) throws JOSEException {
    var claims = claims().claim("requested_access", access(type, location)).build();

    assertThat(flaw(signed(claims))).contains(Flaw.WRONG_LOCATION);
  }

  @Test
  void refusesATokenThatHoldsNoMoreOrNotYet() throws JOSEException {
    var past = claims().expirationTime(at(Duration.ofSeconds(-31))).build();
    var future = claims().notBeforeTime(at(Duration.ofSeconds(31))).build();
    var forever = claims().expirationTime(null).build();

    assertThat(flaw(signed(past))).contains(Flaw.EXPIRED);
    assertThat(flaw(signed(future))).contains(Flaw.EXPIRED);
    assertThat(flaw(signed(forever))).contains(Flaw.EXPIRED);
  }

  @Test
  void refusesOtherIssuersAudiencesAndOrganisations() throws JOSEException {
    assertThat(flaw(signed(claims().issuer("x").build()))).contains(Flaw.WRONG_ISSUER);
    assertThat(flaw(signed(claims().audience("x").build()))).contains(Flaw.WRONG_ISSUER);
    assertThat(flaw(signed(claims().audience(List.of("x", "tests")).build()))).isEmpty();
    assertThat(flaw(signed(claims().claim("organization_id", "x").build())))
        .contains(Flaw.WRONG_ORGANISATION);
  }

  @Test
  void refusesWhatItsKeyHasNotSigned() throws JOSEException {
    String token = signed(claims().build());
    String changed = token.substring(0, token.lastIndexOf('.')) + ".AAAA";

    assertThat(flaw(signed(claims().build(), key()))).contains(Flaw.WRONG_KEY);
    assertThat(flaw(changed)).contains(Flaw.WRONG_KEY);
    assertThat(flaw(new PlainJWT(claims().build()).serialize())).contains(Flaw.UNSIGNED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "a.b.c", "W10.W10.", "eyJhbGciOiJIUzI1NiJ9.e30.AAAA", "ÅÄÖ.."})
  void refusesWhatIsNoTokenOfThisKind(String token) {
    assertThat(flaw(token)).contains(Flaw.MALFORMED);
  }

  @Test
  void overlooksOnlyWhatItIsTold() throws JOSEException {
    String token = signed(claims().claim("organization_id", "x").build(), key());

    assertThat(flaw(token, Flaw.WRONG_KEY)).contains(Flaw.WRONG_ORGANISATION);
    assertThat(flaw(token, Flaw.WRONG_KEY, Flaw.WRONG_ORGANISATION)).isEmpty();
  }

  @Test
  void guardsTheDoorForItsOwnAddress() throws JOSEException {
    var access = new Access.Jwt(publicKey(), "", "", "", "");
    try (Served served = Served.of(Served.settings().with(access))) {
      String here = served.provider().address().toString();
      String right =
          signed(claims().claim("requested_access", access("ss12000-api", here)).build());

      assertThat(status(served, right)).isEqualTo(200);
      assertThat(status(served, signed(claims().build()))).isEqualTo(401);
      assertThat(status(served, "")).isEqualTo(401);
      assertThat(access).hasToString("JWT ***");
    }
  }

  @Test
  void readsThePublicKeyFromAPem() throws JOSEException {
    assertThat(TokenKey.ofPem(pem(KEY.toECPublicKey()))).contains(KEY.toECPublicKey());
    ECKey other = new ECKeyGenerator(Curve.P_384).generate();
    assertThat(TokenKey.ofPem(pem(other.toECPublicKey()))).isEmpty();
    assertThat(TokenKey.ofPem("nothing")).isEmpty();
  }

  private static String pem(Key key) {
    return "-----BEGIN PUBLIC KEY-----\n"
        + Base64.getMimeEncoder().encodeToString(key.getEncoded())
        + "\n-----END PUBLIC KEY-----\n";
  }

  private static int status(Served served, String token) {
    HttpRequest request =
        HttpRequest.newBuilder(served.uri("/rooms"))
            .header("Authorization", "Bearer " + token)
            .build();
    return served.send(request).statusCode();
  }

  private static Optional<Flaw> flaw(String token, Flaw... overlooked) {
    Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
    flaws.addAll(List.of(overlooked));
    var access = new Access.Jwt(publicKey(), "https://issuer.example", "tests", WHO, HERE);
    return new SignedTokens(access, Served.CLOCK, () -> URI.create(HERE)).flaw(token, flaws);
  }

  private static JWTClaimsSet.Builder claims() {
    return new JWTClaimsSet.Builder()
        .issuer("https://issuer.example")
        .audience("tests")
        .claim("organization_id", WHO)
        .claim("requested_access", access("ss12000-api", HERE))
        .issueTime(at(Duration.ZERO))
        .notBeforeTime(at(Duration.ZERO))
        .expirationTime(at(Duration.ofMinutes(5)));
  }

  private static List<Map<String, Object>> access(String type, String location) {
    return List.of(Map.of("type", type, "locations", List.of(location)));
  }

  private static Date at(Duration later) {
    return Date.from(Served.NOW.plus(later));
  }

  private static String signed(JWTClaimsSet claims) throws JOSEException {
    return signed(claims, KEY);
  }

  private static String signed(JWTClaimsSet claims, ECKey key) throws JOSEException {
    var token = new SignedJWT(new JWSHeader(JWSAlgorithm.ES256), claims);
    token.sign(new ECDSASigner(key));
    return token.serialize();
  }

  private static PublicKey publicKey() {
    try {
      return KEY.toECPublicKey();
    } catch (JOSEException e) {
      throw new AssertionError(e);
    }
  }

  private static ECKey key() {
    try {
      return new ECKeyGenerator(Curve.P_256).generate();
    } catch (JOSEException e) {
      throw new AssertionError(e);
    }
  }
}
