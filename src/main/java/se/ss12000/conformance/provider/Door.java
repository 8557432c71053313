package se.ss12000.conformance.provider;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Lets in those who show who they are. */
final class Door {
  static final String TOKEN_PATH = "/token";
  private static final String BEARER = "Bearer ";
  private static final String BASIC = "Basic ";

  private final Access access;
  private final Clock clock;
  private final Supplier<URI> own;
  private final Set<Flaw> overlooked;
  private final Map<String, Instant> issued = new ConcurrentHashMap<>();

  /**
   * @param own where the provider is
   * @param overlooked what may be wrong with a signed token
   */
  Door(Access access, Clock clock, Supplier<URI> own, Set<Flaw> overlooked) {
    this.access = access;
    this.clock = clock;
    this.own = own;
    this.overlooked = Set.copyOf(overlooked);
  }

  /** Turns away those who are not known. */
  Optional<Reply> refuse(Asked asked) {
    String shown = asked.header("authorization").orElse("");
    String token = shown.startsWith(BEARER) ? shown.substring(BEARER.length()) : "";
    boolean known = true;
    if (access instanceof Access.Jwt jwt) {
      return new SignedTokens(jwt, clock, own)
          .flaw(token, overlooked)
          .map(flaw -> refusal(flaw.message()));
    } else if (access instanceof Access.Bearer bearer) {
      known = same(token, bearer.token());
    } else if (access instanceof Access.ApiKey key) {
      known = same(asked.header(key.header()).orElse(""), key.key());
    } else if (access instanceof Access.OAuth) {
      known = issued.getOrDefault(token, Instant.MIN).isAfter(clock.instant());
    }
    return known ? Optional.empty() : Optional.of(refusal("credentials are missing or not valid"));
  }

  private static Reply refusal(String message) {
    return Reply.error(401, "unauthenticated", message)
        .with("WWW-Authenticate", "Bearer realm=\"ss12000\"");
  }

  boolean hasTokens() {
    return access instanceof Access.OAuth;
  }

  /** Exchanges an id and a secret for a token. */
  Reply token(Asked asked, Map<String, String> form) {
    if (!(access instanceof Access.OAuth oauth)) {
      return Reply.empty(404);
    }
    String shown =
        asked
            .header("authorization")
            .filter(value -> value.startsWith(BASIC))
            .map(value -> decoded(value.substring(BASIC.length())))
            .orElse(
                form.getOrDefault("client_id", "") + ":" + form.getOrDefault("client_secret", ""));
    if (!same(shown, oauth.id() + ":" + oauth.secret())) {
      return oauthError(401, "invalid_client");
    }
    if (!form.getOrDefault("grant_type", "").equals("client_credentials")) {
      return oauthError(400, "unsupported_grant_type");
    }
    String token = UUID.randomUUID().toString();
    issued.values().removeIf(until -> until.isBefore(clock.instant()));
    issued.put(token, clock.instant().plusSeconds(oauth.seconds()));
    return Reply.of(
        200,
        JsonNodeFactory.instance
            .objectNode()
            .put("access_token", token)
            .put("token_type", "Bearer")
            .put("expires_in", oauth.seconds()));
  }

  private static Reply oauthError(int status, String error) {
    return Reply.of(status, JsonNodeFactory.instance.objectNode().put("error", error));
  }

  private static String decoded(String basic) {
    try {
      return new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // What is not Base64 holds no credentials.
      return "";
    }
  }

  /** Takes as long whether the first letter differs or the last. */
  private static boolean same(String shown, String expected) {
    return MessageDigest.isEqual(
        shown.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
  }
}
