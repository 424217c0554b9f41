package souk.local.functions;

import java.nio.file.Path;
import souk.local.console.Console;

/**
 * Where function processes live.
 *
 * @param logs the folder of their logs
 * @param tasks the folder that packages are unpacked in
 */
public record WorkerFolders(
        Path logs, Path tasks, LambdaEnvironment environment, Console console) {}
