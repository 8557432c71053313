package se.ss12000.conformance.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is answered.
 *
 * @param body a missing node when there is none
 */
record Reply(int status, Map<String, String> headers, JsonNode body) {
  Reply {
    headers = Map.copyOf(headers);
  }

  static Reply of(int status, JsonNode body) {
    return new Reply(status, Map.of(), body);
  }

  static Reply empty(int status) {
    return of(status, MissingNode.getInstance());
  }

  static Reply error(int status, String code, String message) {
    return of(
        status, JsonNodeFactory.instance.objectNode().put("code", code).put("message", message));
  }

  boolean isSuccess() {
    return status >= 200 && status < 300;
  }

  boolean isError() {
    return status >= 400;
  }

  Reply with(JsonNode other) {
    return new Reply(status, headers, other);
  }

  Reply with(String name, String value) {
    var more = new TreeMap<>(headers);
    more.put(name, value);
    return new Reply(status, more, body);
  }
}
