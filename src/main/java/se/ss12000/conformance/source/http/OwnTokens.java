package se.ss12000.conformance.source.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.ss12000.conformance.source.Request.Access;

/** Tokens that we sign ourselves: good ones, renewed before they expire, and spoilt ones. */
final class OwnTokens implements TokenSupply {
  private static final String ALGORITHM = "ES256";
  private static final String NO_ALGORITHM = "none";

  /** Long enough for nobody's clock to be so wrong. */
  private static final Duration LONG_AGO = Duration.ofDays(1);

  private final Credentials.SignedToken credentials;
  private final Clock clock;
  private final List<Secret> made = new ArrayList<>();
  private @Nullable Secret token;
  private Instant until = Instant.MIN;
  private boolean accepted;

  OwnTokens(Credentials.SignedToken credentials, Clock clock) {
    this.credentials = credentials;
    this.clock = clock;
  }

  @Override
  public Secret current() {
    Instant now = clock.instant();
    Secret good = token;
    if (good == null || !now.isBefore(until)) {
      good = signed(credentials.key(), credentials.claims(), now);
      token = good;
      until = now.plus(Tokens.lasting(credentials.claims().lifetime().toSeconds()));
      accepted = false;
    }
    return good;
  }

  /** A token with one fault: that which a kind of access is called by. */
  Secret spoilt(Access access) {
    TokenClaims claims = credentials.claims();
    SigningKey key = credentials.key();
    Instant now = clock.instant();
    return switch (access) {
      case EXPIRED -> signed(key, claims, now.minus(LONG_AGO).minus(claims.lifetime()));
      case WRONG_KEY -> signed(SigningKey.unknown(), claims, now);
      case WRONG_LOCATION -> signed(key, claims.elsewhere(), now);
      case WRONG_ORGANISATION -> signed(key, claims.ofOthers(), now);
      case UNSIGNED -> kept(SigningKey.unsigned(claims.header(NO_ALGORITHM), payload(claims, now)));
      case GIVEN, NONE, WRONG -> throw new IllegalArgumentException("not spoilt: " + access);
    };
  }

  private Secret signed(SigningKey key, TokenClaims claims, Instant issued) {
    return kept(key.signed(claims.header(ALGORITHM), payload(claims, issued)));
  }

  private static ObjectNode payload(TokenClaims claims, Instant issued) {
    return claims.payload(issued, UUID.randomUUID().toString());
  }

  private Secret kept(Secret one) {
    made.add(one);
    return one;
  }

  @Override
  public Stream<Secret> known() {
    return made.stream();
  }

  @Override
  public Optional<Hindrance> fetch() {
    return Optional.empty();
  }

  @Override
  public void accepted() {
    accepted = true;
  }

  @Override
  public boolean drop() {
    boolean worked = accepted;
    if (worked) {
      token = null;
      accepted = false;
    }
    return worked;
  }
}
