/** "Get in touch", "Follow me on my blog", "Download slides", "Loading courses …": what a page says to who reads it. */
const CALL =
  /^(?:back\sto\s|(?:call|contact|drop|e-?mail|find|follow|meet|write(?:\sto)?)\s(?:me|us)\b|click\s(?:here|on|to)\b|download\s|get\sin\stouch|learn\smore|load(?:ing)?\s(?:content|courses|data|more|page|publications)\b|(?:next|previous)\s(?:page|post)|read\smore|show\s(?:all|less|more)\b|skip\sto|subscribe\s|toggle\s|view\s(?:all|cv|more)\b)/iu;

/** Whether a text is a call to the reader or a label of the user interface, and no name of a thing: "Show more"; not "Show and Tell". */
export const isPageCall = (text: string): boolean => CALL.test(text.trim());
