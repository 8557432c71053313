package se.ss12000.conformance.provider;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Page tokens, and where they lead. The oldest are forgotten.
 *
 * @param <T> what is needed to go on
 */
final class Tokens<T> {
  private static final int KEPT = 10_000;

  private final Map<String, T> places =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
              return size() > KEPT;
            }
          });

  String issue(T rest) {
    String token = UUID.randomUUID().toString().replace("-", "");
    places.put(token, rest);
    return token;
  }

  Optional<T> find(String token) {
    return Optional.ofNullable(places.get(token));
  }
}
