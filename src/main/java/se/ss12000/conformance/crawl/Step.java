package se.ss12000.conformance.crawl;

import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.standard.Operation;

/**
 * One thing to find out of a service; takes one request or several.
 *
 * @param parameter what is tried: a parameter, {@code expand=duties} where its values are different
 *     things to ask for, a key of the body of a lookup; empty when it is the operation as such
 */
public record Step(Question question, Operation operation, String parameter) {
  static Step of(Question question, Operation operation) {
    return new Step(question, operation, "");
  }

  /** The name of the parameter without its value. */
  String name() {
    int equals = parameter.indexOf('=');
    return equals < 0 ? parameter : parameter.substring(0, equals);
  }

  /** The value that is named; empty when it is left to the data. */
  String value() {
    int equals = parameter.indexOf('=');
    return equals < 0 ? "" : parameter.substring(equals + 1);
  }
}
