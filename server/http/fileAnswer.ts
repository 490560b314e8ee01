// An answer that is a file to keep instead of JSON.
import type { Response } from "express";

export class FileAnswer {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly text: string;

  constructor(name: string, type: string, text: string) {
    this.name = name;
    this.type = type;
    this.text = text;
  }

  send(response: Response): void {
    response.attachment(this.name).type(this.type).send(this.text);
  }
}
