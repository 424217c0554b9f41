package souk.local;

import souk.local.LocalSettings.Choice;
import souk.local.functions.Functions;
import souk.local.functions.WorkerFolders;
import souk.local.template.FunctionDefinition;
import souk.local.template.Template;

/** In which processes the functions of a shop run. */
record FunctionProcesses(Template template) {
    static Functions start(LocalSettings settings, Template template, WorkerFolders setting) {
        boolean isolated = settings.has(Choice.ISOLATED);
        if (settings.has(Choice.NOTED_CALLS) && !isolated) {
            var processes = new FunctionProcesses(template);
            return Functions.startNamed(template.functions(), processes::readsSecret, setting);
        }
        return Functions.start(template.functions(), isolated, setting);
    }

    /** What one function of a process has read of a secret, the others are not to ask for again. */
    private boolean readsSecret(FunctionDefinition function) {
        return template.secrets().stream()
                .anyMatch(secret -> function.environment().containsValue(secret.arn()));
    }
}
