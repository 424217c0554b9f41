package souk.local.template;

/**
 * A secret of the template, which holds its name and never its text.
 *
 * @param id the logical id
 * @param name its Name; the logical id where the template leaves it to AWS
 */
public record SecretDefinition(String id, String name, String arn) {}
