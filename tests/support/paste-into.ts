/** The keyboard of a page, as both drivers have it. */
interface TypedPage {
  evaluate<R>(run: () => R): Promise<R>;
  keyboard: { down(key: 'Control'): Promise<void>; press(key: 'v'): Promise<void>; up(key: 'Control'): Promise<void> };
}

/** Pastes into a new field and gives what came: the only way to the clipboard that needs no permission. */
export async function pasteInto(page: TypedPage): Promise<string> {
  await page.evaluate(() => {
    document.getElementById('paste-here')?.remove();
    const field = Object.assign(document.createElement('textarea'), { id: 'paste-here' });
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  return page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#paste-here')?.value ?? '');
}
