package se.ss12000.conformance.provider;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What a client goes through page by page. */
record Walk(Asked first, List<ObjectNode> records, int from) {
  Walk {
    records = List.copyOf(records);
  }
}
