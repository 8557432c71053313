package se.ss12000.conformance.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.ss12000.conformance.check.Check;
import se.ss12000.conformance.check.declared.DeclaredContentCheck;
import se.ss12000.conformance.check.declared.DeclaredRecordCheck;
import se.ss12000.conformance.check.declared.DeclaredServiceCheck;
import se.ss12000.conformance.declaration.Declaration;
import se.ss12000.conformance.declaration.Explained;
import se.ss12000.conformance.declaration.Role;
import se.ss12000.conformance.run.RunRequest;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.yaml.YamlException;

/** The declaration that a provider is held to. */
final class AgainstOption {
  private static final Text NOTHING =
      Text.sv(
              "--against: {file} deklarerar inget, allt är bara observerat; stå för det med"
                  + " ss12000 declare --adopt")
          .en(
              "--against: {file} declares nothing, all of it was observed; stand by it with"
                  + " ss12000 declare --adopt");
  private static final Text OTHER_VERSION =
      Text.sv("--against: {file} är skriven för version {theirs}, men här gäller {ours}")
          .en("--against: {file} is written for version {theirs}, but {ours} applies here");

  @Option(names = "--against", paramLabel = "DECLARATION", descriptionKey = "against")
  @Nullable Path file;

  /** A run that holds the provider to its declaration, if there is one. */
  RunRequest added(RunRequest request) throws YamlException {
    if (file == null) {
      return request;
    }
    Declaration declaration =
        new DeclarationFiles(request.clock())
            .knowing(request.scenarios())
            .read(file, Role.PROVIDER);
    Standard standard = request.standard();
    if (!declaration.standard().equals(standard.follows())) {
      throw new UsageException(
          OTHER_VERSION
              .with("file", file)
              .with("theirs", declaration.standard())
              .with("ours", standard.follows()));
    }
    if (declaration.promised().statements().isEmpty()) {
      throw new UsageException(NOTHING.with("file", file));
    }
    var checks = new ArrayList<Check>(request.checks());
    checks.removeIf(AgainstOption::isOfDeclarations);
    checks.add(new DeclaredServiceCheck(standard, declaration));
    checks.add(new DeclaredContentCheck(standard, declaration));
    checks.add(new DeclaredRecordCheck(standard, declaration));
    return request.against(
        checks, request.waivers().and(Explained.by(declaration, file.toString())), digest());
  }

  /** Of the declaration; empty when there is none. */
  String digest() {
    return file == null ? "" : Sha256.of(DeclarationFiles.content(file));
  }

  private static boolean isOfDeclarations(Check check) {
    return check instanceof DeclaredServiceCheck
        || check instanceof DeclaredContentCheck
        || check instanceof DeclaredRecordCheck;
  }
}
