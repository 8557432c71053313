package se.ss12000.conformance.source.http;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.ss12000.conformance.source.Request.Access;
import se.ss12000.conformance.source.SourceException;

/** Where credentials are shown, and seen to that they are shown nowhere else. */
final class Door {
  private static final String AUTHORIZATION = "Authorization";
  private static final String MADE_UP = "ss12000-made-up-credential";
  private static final int SHORTEST_TELLING = 8;

  private final Credentials credentials;
  private final Optional<TokenSupply> tokens;

  Door(Credentials credentials, Optional<TokenSupply> tokens) {
    this.credentials = credentials;
    this.tokens = tokens;
  }

  /** Puts what is to be shown into a request. */
  void show(Access access, HttpRequest.Builder request) throws SourceException {
    switch (access) {
      case GIVEN -> showGiven(request);
      case WRONG -> showMadeUp(request);
      case EXPIRED, WRONG_KEY, WRONG_LOCATION, WRONG_ORGANISATION, UNSIGNED ->
          request.header(AUTHORIZATION, "Bearer " + spoilt(access).reveal());
      case NONE -> {
        // Nothing is what is to be shown.
      }
    }
  }

  private void showGiven(HttpRequest.Builder request) throws SourceException {
    if (tokens.isPresent()) {
      request.header(AUTHORIZATION, "Bearer " + tokens.get().current().reveal());
    } else if (credentials instanceof Credentials.Bearer bearer) {
      request.header(AUTHORIZATION, "Bearer " + bearer.token().reveal());
    } else if (credentials instanceof Credentials.ApiKey key) {
      request.header(key.header(), key.key().reveal());
    } else if (credentials instanceof Credentials.Basic basic) {
      request.header(AUTHORIZATION, Tokens.basic(basic.user(), basic.password().reveal()));
    }
  }

  private Secret spoilt(Access access) {
    return tokens
        .filter(OwnTokens.class::isInstance)
        .map(own -> ((OwnTokens) own).spoilt(access))
        .orElseThrow(() -> new IllegalStateException("no tokens of our own"));
  }

  private void showMadeUp(HttpRequest.Builder request) {
    if (credentials instanceof Credentials.ApiKey key) {
      request.header(key.header(), MADE_UP);
    } else if (credentials instanceof Credentials.Basic) {
      request.header(AUTHORIZATION, Tokens.basic("ss12000", MADE_UP));
    } else {
      request.header(AUTHORIZATION, "Bearer " + MADE_UP);
    }
  }

  /** Gets ready; gives what was in the way, if anything was. */
  Optional<Hindrance> prepare() throws SourceException {
    return tokens.isPresent() ? tokens.get().fetch() : Optional.empty();
  }

  boolean hasNothingToShow() {
    return credentials instanceof Credentials.None;
  }

  /** What was shown was accepted. */
  void opened() {
    tokens.ifPresent(TokenSupply::accepted);
  }

  /** Whether it may help to show the same kind of thing once more: a token that has expired. */
  boolean isWorthAnotherTry() {
    return tokens.map(TokenSupply::drop).orElse(false);
  }

  /**
   * An answer that is no success, without our secrets should it repeat them.
   *
   * @param content is not changed
   */
  byte[] withoutSecrets(byte[] content) {
    String text = new String(content, StandardCharsets.ISO_8859_1);
    for (String secret : secrets()) {
      text = text.replace(secret, "***");
    }
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private List<String> secrets() {
    Stream<Secret> known = Stream.empty();
    if (tokens.isPresent()) {
      known = tokens.get().known();
    } else if (credentials instanceof Credentials.Bearer bearer) {
      known = Stream.of(bearer.token());
    } else if (credentials instanceof Credentials.ApiKey key) {
      known = Stream.of(key.key());
    } else if (credentials instanceof Credentials.Basic basic) {
      String header = Tokens.basic(basic.user(), basic.password().reveal());
      known = Stream.of(basic.password(), Secret.of(header.substring("Basic ".length())));
    }
    return known
        .map(Secret::reveal)
        .filter(secret -> secret.length() >= SHORTEST_TELLING)
        .map(s -> new String(s.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
        .toList();
  }
}
