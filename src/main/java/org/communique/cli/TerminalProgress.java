package org.communique.cli;

import java.io.PrintWriter;
import org.communique.pipeline.Progress;

/** Shows progress on standard error: a bar that grows on a terminal, a line for every tenth otherwise. */
final class TerminalProgress implements Progress {

    private static final int WIDTH = 30;

    private final PrintWriter out;
    private final boolean terminal;
    private int lastTenth = -1;

    TerminalProgress(PrintWriter out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** Whether the launcher found standard error to be a terminal. */
    static boolean onTerminal() {
        return Boolean.getBoolean("communique.terminal");
    }

    @Override
    public synchronized void report(String what, int done, int total) {
        if (terminal) {
            bar(what, done, total);
        } else {
            line(what, done, total);
        }
    }

    private void bar(String what, int done, int total) {
        int filled = total == 0 ? WIDTH : WIDTH * done / total;
        out.print("\r[" + "=".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + done + " of " + total + " " + what
                + (done >= total ? "\n" : ""));
        out.flush();
    }

    private void line(String what, int done, int total) {
        int tenth = total == 0 ? 10 : 10 * done / total;
        if (tenth != lastTenth) {
            lastTenth = tenth;
            out.println(done + " of " + total + " " + what);
            out.flush();
        }
        if (done >= total) {
            lastTenth = -1;
        }
    }
}
