package se.ss12000.conformance.run;

import se.ss12000.conformance.report.RunDescription;

/** The digests of a run, most of them made only when a report names them. */
record RunDigests(RunRequest request, String input) implements RunDescription.Digests {
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
