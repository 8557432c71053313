package se.ss12000.conformance.source.file;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import se.ss12000.conformance.text.Text;

/** Why something could not be read, in words of our own: the system's may name other paths. */
final class Reasons {
  private Reasons() {}

  static Text of(IOException e) {
    if (e instanceof Bomb) {
      return Text.sv("packar upp till mer än {ratio} gånger sin storlek, vilket ingen lista gör")
          .en("unpacks to more than {ratio} times its size, which no list does")
          .with("ratio", Bomb.RATIO);
    }
    if (e instanceof NoSuchFileException) {
      return Text.sv("filen finns inte").en("there is no such file");
    }
    if (e instanceof AccessDeniedException) {
      return Text.sv("filen får inte läsas").en("reading the file is not permitted");
    }
    if (e instanceof FileSystemLoopException) {
      return Text.sv("mappen leder tillbaka till sig själv").en("the folder leads back to itself");
    }
    if (e instanceof ZipException || e instanceof EOFException) {
      return Text.sv("arkivet är skadat eller krypterat").en("the archive is damaged or encrypted");
    }
    return Text.sv("filen går inte att läsa ({kind})")
        .en("the file cannot be read ({kind})")
        .with("kind", e.getClass().getSimpleName());
  }
}
