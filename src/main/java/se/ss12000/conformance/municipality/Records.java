package se.ss12000.conformance.municipality;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** Takes records, one after the other. */
public interface Records {
  /**
   * Takes a record, which nobody changes afterwards.
   *
   * @param type name of its entity type
   */
  void add(String type, ObjectNode json) throws IOException;
}
