package se.ss12000.conformance.provider;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Some of the records that a walk gives.
 *
 * @param records as they are sent
 * @param from index of the first within the walk
 * @param limit how many there may be
 * @param token where the walk goes on; empty when this is its last page
 * @param used the token that led here; empty on the first page
 */
record Page(List<ObjectNode> records, int from, int limit, String token, String used) {
  Page {
    records = List.copyOf(records);
  }

  Page with(List<ObjectNode> others) {
    return new Page(others, from, limit, token, used);
  }

  Page with(String otherToken) {
    return new Page(records, from, limit, otherToken, used);
  }
}
