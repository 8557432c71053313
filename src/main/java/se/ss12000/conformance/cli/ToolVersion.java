package se.ss12000.conformance.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of this program, as its jar says. */
final class ToolVersion implements IVersionProvider {
  static String name() {
    return Optional.ofNullable(ToolVersion.class.getPackage())
        .map(Package::getImplementationVersion)
        .orElse("development");
  }

  @Override
  public String[] getVersion() {
    return new String[] {
      "ss12000 " + name(),
      "Java " + System.getProperty("java.version") + " (" + System.getProperty("os.name") + ")"
    };
  }
}
