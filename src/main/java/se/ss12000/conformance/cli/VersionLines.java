package se.ss12000.conformance.cli;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class VersionLines implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {
      "ss12000 " + ToolVersion.name(),
      "Java " + System.getProperty("java.version") + " (" + System.getProperty("os.name") + ")"
    };
  }
}
