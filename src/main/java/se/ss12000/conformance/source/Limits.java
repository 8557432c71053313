package se.ss12000.conformance.source;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;

/** Makes the parser stop at our limits, and say which one it was. */
final class Limits extends StreamReadConstraints {
  private static final long serialVersionUID = 1;

  Limits() {
    super(
        Limit.NESTING.most(), -1, Limit.NUMBER.most(), Limit.STRING.most(), Limit.NAME.most(), -1);
  }

  @Override
  public void validateNestingDepth(int depth) throws StreamConstraintsException {
    Limit.check(depth, Limit.NESTING);
  }

  @Override
  public void validateFPLength(int length) throws StreamConstraintsException {
    Limit.check(length, Limit.NUMBER);
  }

  @Override
  public void validateIntegerLength(int length) throws StreamConstraintsException {
    Limit.check(length, Limit.NUMBER);
  }

  @Override
  public void validateStringLength(int length) throws StreamConstraintsException {
    Limit.check(length, Limit.STRING);
  }

  @Override
  public void validateNameLength(int length) throws StreamConstraintsException {
    Limit.check(length, Limit.NAME);
  }
}
