package org.communique.cli;

import org.communique.pipeline.Program;
import picocli.CommandLine;

/** What {@code --version} prints. */
final class Version implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {Program.NAME + " " + Program.VERSION};
    }
}
