interface ChoiceListProps<T extends string> {
  /** Tells this list from the others of the page. */
  name: string;
  legend: string;
  chosen: T;
  options: readonly { value: T; label: string }[];
  choose(value: T): void;
}

/** One of a few: radio buttons under a legend. */
export function ChoiceList<T extends string>({ name, legend, chosen, options, choose }: ChoiceListProps<T>) {
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value} class="choice">
          <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => choose(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
