package se.ss12000.conformance.run;

import org.jspecify.annotations.Nullable;
import se.ss12000.conformance.report.RunDescription;

/** The digests of a run, most of them made only when a report names them. */
record RunDigests(RunRequest request, String input) implements RunDescription.Digests {
  /** The same, all of them made. */
  private RunDescription.Stated stated() {
    return new RunDescription.Stated(
        schemas(), scenarios(), input, waivers(), configuration(), declaration(), tool());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RunDigests digests && stated().equals(digests.stated());
  }

  @Override
  public int hashCode() {
    return stated().hashCode();
  }

  @Override
  public String schemas() {
    return request.standard().digest();
  }

  @Override
  public String scenarios() {
    return request.scenarioDigest().get();
  }

  @Override
  public String waivers() {
    return request.waivers().digest();
  }

  @Override
  public String configuration() {
    return request.configurationDigest();
  }

  @Override
  public String declaration() {
    return request.declarationDigest();
  }

  @Override
  public String tool() {
    return request.toolDigest().get();
  }
}
