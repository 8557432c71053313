package se.ss12000.conformance.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.yaml.YamlException;

/** Helps with the configuration file. */
@Command(name = "config", mixinStandardHelpOptions = true, resourceBundle = Main.MESSAGES)
final class ConfigCommand implements Runnable {
  private static final String USUAL_FILE = "ss12000.yaml";
  private static final Text SOUND = Text.sv("{file}: inga fel").en("{file}: no faults");
  private static final Text WRITTEN =
      Text.sv("{file} är skriven; ta bort # framför det som ska gälla")
          .en("{file} is written; remove # in front of what is to hold");
  private static final Text THERE =
      Text.sv("{file} finns redan och skrivs inte över")
          .en("{file} is there already and is not overwritten");
  private static final Text NOT_WRITTEN =
      Text.sv("{file} gick inte att skriva").en("{file} could not be written");

  private final Surroundings surroundings;
  private final Language language;

  @Spec CommandSpec spec;
  @Mixin CommonOptions options = new CommonOptions();

  ConfigCommand(Surroundings surroundings, Language language) {
    this.surroundings = surroundings;
    this.language = language;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), ErrorMessages.NO_COMMAND);
  }

  @Command(name = "check", mixinStandardHelpOptions = true, resourceBundle = Main.MESSAGES)
  void check(
      @Parameters(
              arity = "0..1",
              paramLabel = "FILE",
              defaultValue = USUAL_FILE,
              descriptionKey = "config-file")
          Path file,
      @Mixin CommonOptions common)
      throws YamlException {
    AppliedConfiguration applied = AppliedConfiguration.read(file);
    var named = new StandardOptions();
    named.name = applied.configuration().judging().standard();
    Standard standard = named.load();
    var judging = new JudgingOptions();
    Set<String> rules = judging.rules(standard, surroundings.clock());
    applied.scope(standard, rules);
    judging.take(ConfiguredOptions.of(applied, surroundings.environment()));
    judging.scenarios(standard, () -> rules);
    judging.waivers(standard, rules, surroundings.clock());
    surroundings.out().println(SOUND.with("file", file).in(language));
  }

  @Command(name = "init", mixinStandardHelpOptions = true, resourceBundle = Main.MESSAGES)
  void init(
      @Parameters(
              arity = "0..1",
              paramLabel = "FILE",
              defaultValue = USUAL_FILE,
              descriptionKey = "config-new")
          Path file,
      @Mixin CommonOptions common) {
    String template = "ss12000_" + language.name().toLowerCase(Locale.ROOT) + ".yaml";
    try (InputStream in =
        Objects.requireNonNull(ConfigCommand.class.getResourceAsStream(template))) {
      Files.copy(in, file);
    } catch (FileAlreadyExistsException e) {
      throw new UsageException(THERE.with("file", file));
    } catch (IOException e) {
      throw new UsageException(NOT_WRITTEN.with("file", file));
    }
    surroundings.out().println(WRITTEN.with("file", file).in(language));
  }
}
